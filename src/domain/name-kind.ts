/** `translated` means that no source gives the name in that language. */
export const NAME_KINDS = ['official', 'short', 'former', 'translated'] as const;
