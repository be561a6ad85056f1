/** Colours that stages may have: the palette of the editor, and those of the stages that come by themselves. */
export const STAGE_COLORS = [
  '#fffeb2',
  '#fffd7f',
  '#fff000',
  '#ffeab2',
  '#ffdc7f',
  '#ffce5a',
  '#ffdbdb',
  '#ffc8c8',
  '#ff8f92',
  '#d6eaff',
  '#c1e0ff',
  '#98cbff',
  '#ebffb1',
  '#deff81',
  '#87f2c0',
  '#f9deff',
  '#f3beff',
  '#ccc8f9',
  '#eb93ff',
  '#f2f3f4',
  '#e6e8ea',
  '#99ccff',
  '#ffff99',
  '#ffcc66',
  '#ffcccc',
  '#ccff66',
  '#d5d8db',
  '#c1c1c1',
] as const;

export const isStageColor = (color: string): boolean =>
  (STAGE_COLORS as readonly string[]).includes(color.toLowerCase());
