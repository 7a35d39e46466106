import type { BrandVariants } from '@fluentui/react-components';

/** A calm red-brown from dark to light; tests hold its contrast in both themes (4.5 : 1). */
export const brandRamp: BrandVariants = {
  10: '#1c0804',
  20: '#2f120b',
  30: '#451a10',
  40: '#5a2215',
  50: '#6b2a1b',
  60: '#7b3322',
  70: '#8a3c29',
  80: '#984632',
  90: '#a9553f',
  100: '#b9664f',
  110: '#c87a63',
  120: '#d58f79',
  130: '#e0a591',
  140: '#eabcab',
  150: '#f3d4c8',
  160: '#faebe5',
};
