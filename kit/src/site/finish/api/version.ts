/** Version of what programs read of a site. It rises when a field that is there goes away or changes its meaning. */
export const apiVersion = 1;
