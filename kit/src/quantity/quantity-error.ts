/** Thrown where a quantity cannot be read or computed; the message is for the author. */
export class QuantityError extends Error {
  override name = "QuantityError";
}
