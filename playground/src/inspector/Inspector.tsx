import { layout } from './layout.ts';
import { Panels } from './panels/Panels.tsx';
import { StageFrame } from './stage/StageFrame.tsx';
import { Toolbar } from './toolbar/Toolbar.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/** The page around the stage: what it shows survives whatever happens inside the frame. */
export function Inspector() {
  useShortcuts();
  const { dock, size } = layout.value;
  return (
    <div class={`inspector inspector_dock_${dock}`} style={{ '--tools': `${size}px` }}>
      <Toolbar />
      <StageFrame />
      <Panels />
    </div>
  );
}
