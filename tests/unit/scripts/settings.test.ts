import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../scripts/start/settings.ts';
import { Stop } from '../../../scripts/stop.ts';

describe('the settings of npm start', () => {
  test('have defaults for everything', () => {
    expect(readSettings({}, '/project')).toEqual({
      port: 4321,
      pocketBasePort: 8090,
      host: '127.0.0.1',
      dataDir: '/project/data',
      demo: true,
      adminEmail: undefined,
      adminPassword: undefined,
    });
  });

  test('are taken from the environment; an empty value counts as not given', () => {
    const env = {
      PORT: '80',
      POCKETBASE_PORT: '65535',
      HOST: '0.0.0.0',
      DATA_DIR: '../elsewhere',
      DEMO: '0',
      ADMIN_EMAIL: 'fritid@example.test',
      ADMIN_PASSWORD: '12345678',
    };
    expect(readSettings(env, '/srv/project')).toEqual({
      port: 80,
      pocketBasePort: 65_535,
      host: '0.0.0.0',
      dataDir: '/srv/elsewhere',
      demo: false,
      adminEmail: 'fritid@example.test',
      adminPassword: '12345678',
    });
    const empty = Object.fromEntries(Object.keys(env).map((name) => [name, '']));
    expect(readSettings(empty, '/project')).toEqual(readSettings({}, '/project'));
  });

  test.each([
    [{ PORT: 'http' }, 'PORT must be a port number from 1 to 65535, not "http"'],
    [{ PORT: '0' }, 'PORT must be'],
    [{ PORT: '-1' }, 'PORT must be'],
    [{ PORT: '80.5' }, 'PORT must be'],
    [{ POCKETBASE_PORT: '65536' }, 'POCKETBASE_PORT must be'],
    [{ PORT: '8090' }, 'PORT and POCKETBASE_PORT are both 8090'],
    [{ ADMIN_PASSWORD: '1234567' }, 'ADMIN_PASSWORD is too short'],
  ])('refuse %o', (env, message) => {
    expect(() => readSettings(env, '/project')).toThrow(Stop);
    expect(() => readSettings(env, '/project')).toThrow(message);
  });
});
