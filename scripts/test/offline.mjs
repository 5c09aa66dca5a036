import { installPackages, isDebian, isRoot } from '../prepare/debian.mjs';
import { say } from '../prepare/problem.mjs';
import { runQuietly } from '../prepare/run.mjs';

/** @typedef {import('../prepare/run.mjs').Command} Command */

/** A network namespace of its own, with nothing in it but the loopback that test drivers talk over. */
const loopbackUp = ['sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];

/**
 * The command as it runs without any network, so that whatever passes needs none. Where the system cannot take the
 * network away from a process, the command as it is, and a line that says so.
 *
 * @param {Command} command
 * @returns {Promise<{ command: Command, env: NodeJS.ProcessEnv }>} with `CARREL_OFFLINE` set if the network is gone
 */
export async function withoutNetwork(command) {
  if (process.platform !== 'linux') return told('this system has no network namespaces', command);
  if (isDebian() && isRoot() && (await runQuietly(['ip', '-V'])).code === 127)
    await installPackages(['iproute2'], 'Tests run without a network, for which "ip" is needed');
  /** @type {Command} */
  const inside = ['unshare', ...(isRoot() ? [] : ['--map-current-user', '--keep-caps']), '-n', ...loopbackUp];
  const { code, output } = await runQuietly([...inside, 'true']);
  return code === 0
    ? { command: [...inside, ...command], env: { CARREL_OFFLINE: '1' } }
    : told(output.trim().split('\n')[0] ?? `unshare ended with code ${code}`, command);
}

/**
 * @param {string} reason
 * @param {Command} command
 */
function told(reason, command) {
  say(`The journeys run with a network, which could not be taken away: ${reason}.`);
  return { command, env: {} };
}
