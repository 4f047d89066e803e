/** Elements that draw, describe, or hold what is drawn. All others are refused, whatever a browser makes of them today. */
export const svgElements: ReadonlySet<string> = words(`
  a svg g defs symbol use switch view title desc metadata style image
  path rect circle ellipse line polyline polygon text tspan textPath tref altGlyph
  linearGradient radialGradient meshgradient meshrow meshpatch mesh stop solidColor solidcolor pattern hatch hatchpath
  clipPath mask marker filter cursor color-profile
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
  font font-face font-face-src font-face-uri font-face-format font-face-name glyph missing-glyph hkern vkern
  flowRoot flowRegion flowRegionExclude flowPara flowDiv flowSpan flowLine flowTref
`);

/** What runs, or changes attributes while the picture is looked at. */
export const scriptElements: ReadonlySet<string> = words("script handler listener");
export const movingElements: ReadonlySet<string> = words(`
  animate animateColor animateMotion animateTransform set discard mpath
`);

/** Attributes that a browser reads as CSS: a backslash in them can spell anything. */
export const cssAttributes: ReadonlySet<string> = words(`
  style alignment-baseline backdrop-filter background background-color background-image baseline-shift border clip clip-path clip-rule
  color color-interpolation color-interpolation-filters color-profile color-rendering cursor direction display
  dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color flood-opacity font font-family
  font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant
  font-variant-caps font-variant-east-asian font-variant-ligatures font-variant-numeric font-variant-position
  font-variation-settings font-weight glyph-orientation-horizontal glyph-orientation-vertical image-rendering inline-size
  isolation kerning letter-spacing lighting-color line-height line-increment line-spacing margin marker marker-end marker-mid marker-start mask
  mask-type mix-blend-mode opacity overflow paint-order pointer-events shape-inside shape-margin shape-padding
  shape-rendering shape-subtract solid-color solid-opacity stop-color stop-opacity stroke stroke-alignment stroke-dasharray
  stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align text-anchor
  text-decoration text-decoration-color text-decoration-line text-decoration-style text-indent text-orientation text-overflow text-rendering
  text-transform transform transform-box transform-origin unicode-bidi vector-effect visibility white-space
  white-space-collapse will-change word-spacing writing-mode z-index
`);

const plainAttributes: ReadonlySet<string> = words(`
  id class lang role tabindex focusable title alt name t p-id content host
  version baseProfile contentScriptType contentStyleType zoomAndPan preserveAspectRatio viewBox viewTarget
  requiredExtensions requiredFeatures systemLanguage externalResourcesRequired type media
  x y z x1 x2 y1 y2 cx cy r rx ry fx fy fr dx dy d width height points rotate offset path pathLength
  textLength lengthAdjust method spacing side startOffset glyphRef format
  clipPathUnits maskUnits maskContentUnits gradientUnits gradientTransform spreadMethod patternUnits
  patternContentUnits patternTransform hatchUnits hatchContentUnits hatchTransform pitch
  markerUnits markerWidth markerHeight orient refX refY
  filterUnits primitiveUnits filterRes in in2 result mode operator values k k1 k2 k3 k4 stdDeviation edgeMode
  kernelMatrix kernelUnitLength order divisor bias targetX targetY preserveAlpha surfaceScale diffuseConstant
  specularConstant specularExponent limitingConeAngle azimuth elevation pointsAtX pointsAtY pointsAtZ scale
  xChannelSelector yChannelSelector radius baseFrequency numOctaves seed stitchTiles
  tableValues slope intercept amplitude exponent crossorigin decoding
  accent-height alphabetic arabic-form ascent bbox cap-height descent g1 g2 glyph-name hanging horiz-adv-x
  horiz-origin-x horiz-origin-y ideographic mathematical overline-position overline-thickness panose-1 slope stemh
  stemv strikethrough-position strikethrough-thickness string u1 u2 underline-position underline-thickness unicode
  unicode-range units-per-em v-alphabetic v-hanging v-ideographic v-mathematical vert-adv-y vert-origin-x
  vert-origin-y widths x-height local rendering-intent color-space
`);

/** Whether an attribute without a namespace is one of a drawing. Addresses and `on…` are looked at elsewhere. */
export function isDrawingAttribute(name: string): boolean {
  return plainAttributes.has(name) || cssAttributes.has(name) || /^(?:aria|data)-[\w.-]*$/.test(name);
}

export const namespaces = {
  svg: "http://www.w3.org/2000/svg",
  xlink: "http://www.w3.org/1999/xlink",
  xml: "http://www.w3.org/XML/1998/namespace",
  xmlns: "http://www.w3.org/2000/xmlns/",
} as const;

/** `type` and the rest only describe a link; what leads somewhere is `href`. */
export const xlinkAttributes: ReadonlySet<string> = words("type title show role arcrole actuate label from to");

export const xmlAttributes: ReadonlySet<string> = words("space lang id");

/** Notes that drawing programs leave for themselves. No browser does anything with them. */
const editorNamespaces: readonly string[] = [
  "adobe:ns:meta/",
  "http://creativecommons.org/ns#",
  "http://web.resource.org/cc/",
  "http://purl.org/dc/",
  "http://inkscape.sourceforge.net/DTD/",
  "http://www.inkscape.org/namespaces/",
  "http://www.inkscape.org/namespace/",
  "http://sodipodi.sourceforge.net/DTD/",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "http://www.w3.org/2000/01/rdf-schema#",
  "http://ns.adobe.com/",
  "http://www.bohemiancoding.com/sketch/ns",
  "http://www.figma.com/figma/ns",
  "http://www.serif.com/",
  "http://www.corel.com/coreldraw/",
  "http://schemas.microsoft.com/visio/",
  "http://xml.openoffice.org/svg/export",
  "http://sun.com/xmlns/staroffice/presentation",
  "http://vectornator.io",
  "https://boxy-svg.com",
  "http://krita.org/namespaces/",
  "http://www.gimp.org/",
  "http://www.iptc.org/std/",
  "http://iptc.org/std/",
  "http://schema.org/",
  "http://xmlns.com/foaf/",
  "http://prismstandard.org/namespaces/",
  "http://www.freesoftware.fsf.org/bkchem/cdml",
  "http://www.openswatchbook.org/",
  "https://www.openswatchbook.org/",
];

export function isEditorNamespace(uri: string): boolean {
  return editorNamespaces.some((beginning) => uri.startsWith(beginning));
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
