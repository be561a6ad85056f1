// Kept to syntax that Node 14 can read: an old Node must get as far as the message.

/** The oldest Node that the kit runs on; the same as "engines" of package.json. */
const OLDEST = [20, 19];

/** Says so and returns false when this Node is too old. */
export function nodeIsNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return true;
  console.error(
    `This needs Node ${OLDEST.join('.')} or newer; the one that runs is ${process.versions.node}.`,
  );
  console.error('Get a current one from https://nodejs.org/ and run the same command again.');
  process.exitCode = 2;
  return false;
}
