/** What stands in a file or a folder of its own is in the list of its kind. */
import { spawnSync } from 'node:child_process';

test('the lists of files and folders are what their script makes', () => {
  const { status, stderr } = spawnSync(process.execPath, ['.config/collect.mjs', '--check'], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
