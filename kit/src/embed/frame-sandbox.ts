/**
 * What a chart's frame may do in somebody else's page: run the script that tells its height, and open its links and
 * downloads elsewhere. It has no origin, so it reaches nothing of the host's and keeps nothing.
 */
export const frameSandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";
