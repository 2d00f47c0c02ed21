/** One shape a type, so that nothing is told by colour alone. Drawn in a square of 24, optically of one size. */
export const MARK_SHAPES = {
  university: 'M12 2.6 22 20.2H2z',
  institute: 'M4 4h16v16H4z',
  platform: 'M12 3.4a8.6 8.6 0 1 1 0 17.2 8.6 8.6 0 0 1 0-17.2z',
  park: 'M12 1.6 22.4 12 12 22.4 1.6 12z',
  space: 'm12 1.6 3.1 7 7.6.7-5.8 5 1.8 7.5L12 17.9l-6.7 3.9 1.8-7.5-5.8-5 7.6-.7z',
} as const;
