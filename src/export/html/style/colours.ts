/**
 * The colours by what they mean. Each stands out from its ground by at least 4.5 to 1 (WCAG AA); paper is always light.
 */
export const colours = `
:root {
  color-scheme: light dark;
  --ground: #eef0f3; --paper: #ffffff; --raised: #f6f7f9; --ink: #18212c; --muted: #55606e; --line: #d3d9e0; --rule: #8893a1;
  --accent: #1c4f8a; --mark: #fff3c4;
  --overdue: #b3191d; --due-soon: #8a5000; --on-track: #1c5d9c; --recurring: #5b4799; --undated: #5a6573;
  --paused: #6d5a43; --done: #276738; --cancelled: #5a6573;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1318; --paper: #181e26; --raised: #1f2630; --ink: #e5e9ee; --muted: #a4aebb; --line: #323c49; --rule: #66717f;
    --accent: #8fbcf2; --mark: #3f380f;
    --overdue: #ff8e85; --due-soon: #f0b35b; --on-track: #7db4f2; --recurring: #b9a8f4; --undated: #a4aebb;
    --paused: #d0b690; --done: #7fcc96; --cancelled: #a4aebb;
  }
}
@media print { :root { color-scheme: light; --ink: #000000; --muted: #3c4550; --raised: #f1f2f4 } }
.overdue { --tone: var(--overdue) } .due-soon { --tone: var(--due-soon) } .on-track { --tone: var(--on-track) }
.recurring { --tone: var(--recurring) } .undated { --tone: var(--undated) } .paused { --tone: var(--paused) }
.done-on-time, .done-late, .done { --tone: var(--done) } .cancelled { --tone: var(--cancelled) }
`
