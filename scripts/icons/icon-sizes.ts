/** Edge lengths in pixels: 16 and 32 for the toolbar, 48 for lists of extensions, 96 for Firefox, 128 for the stores. */
export const ICON_SIZES = [16, 32, 48, 96, 128] as const;
