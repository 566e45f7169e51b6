const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Elements of a drawing that neither run, nor load, nor hold HTML. */
export const allowedElements = words(
  "svg g path rect circle ellipse line polyline polygon text tspan textPath defs symbol use clipPath mask marker pattern linearGradient radialGradient stop a title desc"
);

/** Attributes that CSS may set too: a declaration of a `style` attribute becomes one of these. */
export const presentationAttributes = words(
  "clip-path clip-rule color cursor display dominant-baseline fill fill-opacity fill-rule font-family font-size font-style font-variant font-weight letter-spacing marker-end marker-mid marker-start mask mix-blend-mode opacity paint-order shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering vector-effect visibility word-spacing writing-mode"
);

/** Attributes that say where things are and how they are read. */
export const ownAttributes = words(
  "class cx cy d dx dy fr fx fy gradientTransform gradientUnits height id lengthAdjust markerHeight markerUnits markerWidth maskContentUnits maskUnits clipPathUnits method offset orient pathLength patternContentUnits patternTransform patternUnits points preserveAspectRatio r refX refY role rotate rx ry side spacing spreadMethod startOffset textLength transform viewBox width x x1 x2 y y1 y2 aria-hidden aria-label aria-roledescription data-figure data-literal"
);
