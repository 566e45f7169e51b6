import {QuantityError} from "./quantity-error.ts";

/** Sign, numerator and denominator. */
interface Ratio {
  readonly s: bigint;
  readonly n: bigint;
  readonly d: bigint;
}

/** What a fraction is made of: `0.1`, `10n`, `"39457.98"`, `"3/35"`. */
export type Rational = number | bigint | string | Ratio;

// Three digits of exponent take every double, and no text can ask for a number that fills the memory.
const pattern = /^([-+]?)(?=\.?\d)(\d*)(?:\.(\d+))?(?:e([-+]?\d{1,3})|\/(\d+))?$/;

/**
 * An exact rational in lowest terms. A double is taken by its shortest decimal text: `0.1` is a tenth. The fields are
 * those of the package fraction.js, so that its fractions are taken too.
 * Throws `QuantityError` on what is no number, infinity included, and on a denominator of zero.
 */
export class Fraction implements Ratio {
  declare readonly s: bigint;
  declare readonly n: bigint;
  declare readonly d: bigint;

  constructor(value: Rational, divisor: Rational = 1n) {
    const above = toRatio(value);
    const below = toRatio(divisor);
    const n = above.n * below.d;
    const d = above.d * below.n;
    if (d === 0n) throw new QuantityError(`"${value}" is divided by zero`);
    const shared = d === 1n ? 1n : commonDivisor(n, d);
    this.s = n === 0n ? 1n : above.s * below.s;
    this.n = n / shared;
    this.d = d / shared;
  }

  add(other: Rational): Fraction {
    const {s, n, d} = toRatio(other);
    return new Fraction(this.s * this.n * d + s * n * this.d, this.d * d);
  }

  sub(other: Rational): Fraction {
    return this.add(new Fraction(other).neg());
  }

  mul(other: Rational): Fraction {
    const {s, n, d} = toRatio(other);
    return new Fraction(this.s * this.n * s * n, this.d * d);
  }

  div(other: Rational): Fraction {
    return new Fraction(this, other);
  }

  neg(): Fraction {
    return this.mul(-1n);
  }

  abs(): Fraction {
    return new Fraction(this.n, this.d);
  }

  inverse(): Fraction {
    return new Fraction(1n, this);
  }

  /** To a whole power. */
  pow(power: number): Fraction {
    if (power < 0) return this.inverse().pow(-power);
    const exponent = BigInt(power);
    return new Fraction((this.s * this.n) ** exponent, this.d ** exponent);
  }

  /** Below, at or above another: -1, 0 or 1. */
  compare(other: Rational): number {
    const {s, n, d} = toRatio(other);
    const [a, b] = [this.s * this.n * d, s * n * this.d];
    return a < b ? -1 : a > b ? 1 : 0;
  }

  equals(other: Rational): boolean {
    return this.compare(other) === 0;
  }

  isMultipleOf(other: Rational): boolean {
    return this.div(other).d === 1n;
  }

  floor(): Fraction {
    const steps = (this.s * this.n) / this.d;
    return new Fraction(this.compare(steps) < 0 ? steps - 1n : steps);
  }

  ceil(): Fraction {
    return this.neg().floor().neg();
  }

  /** The nearest double. */
  valueOf(): number {
    const [above, below] = [Number(this.s * this.n), Number(this.d)];
    // Of two numbers that doubles hold exactly, the quotient is the nearest double.
    const isHeld = Math.max(Math.abs(above), below) < 2 ** 53;
    return isHeld || this.decimals === null ? above / below : Number(String(this));
  }

  /** The shortest exact text: `39457.98`, or `3/35` where decimals do not end. */
  toString(): string {
    const sign = this.s < 0n ? "-" : "";
    if (this.d === 1n) return `${sign}${this.n}`;
    const {n, d, decimals} = this;
    if (decimals === null) return `${sign}${n}/${d}`;
    const digits = String((n * 10n ** BigInt(decimals)) / d).padStart(decimals + 1, "0");
    return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  }

  /** How many decimals an exact writing takes; `null` where it never ends. */
  get decimals(): number | null {
    let rest = this.d;
    let twos = 0;
    let fives = 0;
    for (; rest % 2n === 0n; rest /= 2n) twos++;
    for (; rest % 5n === 0n; rest /= 5n) fives++;
    return rest === 1n ? Math.max(twos, fives) : null;
  }
}

/** "Between 2 and 5,000": the first may be meant in thousands too. */
export const mayShareThousand = (low: Fraction, high: Fraction): boolean =>
  high.isMultipleOf(1000) && low.mul(1000).compare(high) < 0;

/** An exact power of ten, negative exponents included. */
export const powerOfTen = (exponent: number): Fraction => new Fraction(10n).pow(exponent);

function toRatio(value: Rational): Ratio {
  if (typeof value === "object") return value;
  if (typeof value === "bigint" || Number.isSafeInteger(value)) {
    const n = BigInt(value);
    return n < 0n ? {s: -1n, n: -n, d: 1n} : {s: 1n, n, d: 1n};
  }
  const match = pattern.exec(String(value));
  if (!match) throw new QuantityError(`"${value}" is no number`);
  const [, sign, whole = "", decimals = "", exponent = 0, divisor = 1] = match;
  const power = Number(exponent) - decimals.length;
  const shift = 10n ** BigInt(Math.abs(power));
  return {
    s: sign === "-" ? -1n : 1n,
    n: BigInt(whole + decimals) * (power > 0 ? shift : 1n),
    d: BigInt(divisor) * (power < 0 ? shift : 1n)
  };
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [rest, divisor] = [a, b];
  while (rest) [rest, divisor] = [divisor % rest, rest];
  return divisor;
}
