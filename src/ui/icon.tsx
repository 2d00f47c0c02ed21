/** Line icons on a 20 × 20 grid, drawn in the colour of the text beside them. Always decoration. */
const PATHS = {
  search: 'M9 15a6 6 0 1 0 0-12 6 6 0 0 0 0 12Zm4.5-1.5L17.5 17.5',
  close: 'M5 5l10 10M15 5 5 15',
  filter: 'M3 5h14M6 10h8M8.5 15h3',
  split: 'M3 4h14v12H3V4ZM10 4v12',
  map: 'M3 5.5 7.5 3.5l5 2 4.5-2v11l-4.5 2-5-2L3 16.5v-11ZM7.5 3.5v11M12.5 5.5v11',
  list: 'M7 5h10M7 10h10M7 15h10M3.5 5h.01M3.5 10h.01M3.5 15h.01',
  copy: 'M7 7V3.5h9.5V13H13M3.5 7H13v9.5H3.5V7Z',
  share: 'M10 12.5v-9M6.5 6.5 10 3l3.5 3.5M4 11v5.5h12V11',
  arrow: 'M4 10h12M11 5l5 5-5 5',
  back: 'M12.5 4 6.5 10l6 6',
  out: 'M8 4H4v12h12v-4M11.5 4H16v4.5M16 4l-7 7',
  phone: 'M5 3h3l1.5 4L7.5 8.5a9 9 0 0 0 4 4L13 10.5l4 1.5v3A2 2 0 0 1 15 17 12 12 0 0 1 3 5a2 2 0 0 1 2-2Z',
  bookmark: 'M5.5 3h9v14L10 13.5 5.5 17V3Z',
  flag: 'M5 17V3.5h10L12.5 7 15 10.5H5',
  pin: 'M10 17.5S4.5 12 4.5 8a5.5 5.5 0 0 1 11 0c0 4-5.5 9.5-5.5 9.5Zm0-7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
