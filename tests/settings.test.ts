import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../src/settings.ts';

describe('settings that are read again', () => {
  it('follow the environment, there and back', () => {
    const addresses = ['https://one.example.org', 'https://two.example.org', 'https://one.example.org'];
    expect(addresses.map((PUBLIC_URL) => readSettings({ PUBLIC_URL }).publicUrl)).toEqual(addresses);
  });

  it('are the same object until something in it changes', () => {
    const environment = { DATA_DIR: '/tmp/directory', OFFLINE: 'off', SHELL: '/bin/sh' };
    const first = readSettings(environment);
    expect(readSettings({ ...environment, SHELL: '/bin/bash' })).toBe(first);
    expect(readSettings({ ...environment, OFFLINE: 'on' }).offline).toBe(true);
  });

  it('are refused as often as they are wrong', () => {
    readSettings({ PORT: '4000' });
    for (const _ of [1, 2]) expect(() => readSettings({ PORT: 'high' })).toThrow('PORT');
    expect(readSettings({ PORT: '4000' }).port).toBe(4000);
  });

  it('follow the folder that the process works in', () => {
    const before = process.cwd();
    expect(readSettings({ DATA_DIR: 'var' }).dataDir).toBe(join(before, 'var'));
    const spied = process.cwd;
    process.cwd = () => '/srv/directory';
    try {
      expect(readSettings({ DATA_DIR: 'var' }).dataDir).not.toBe(join(before, 'var'));
    } finally {
      process.cwd = spied;
    }
  });
});

describe('settings that are wrong are refused with what they may be', () => {
  it.each([
    ['a path', 'https://directory.example.org/path'],
    ['a query', 'https://directory.example.org/?a'],
    ['a #', 'https://directory.example.org#a'],
    ['a password', 'https://name:word@directory.example.org'],
  ])('PUBLIC_URL with %s: links would lead nowhere, or publish it', (_, PUBLIC_URL) => {
    expect(() => readSettings({ PUBLIC_URL })).toThrow(/PUBLIC_URL: must be an origin such as https:/);
  });

  it.each([
    ['PORT', 'abc', 65535],
    ['PORT', '4e3', 65535],
    ['PORT', '70000', 65535],
    ['TRUST_PROXY', 'yes', 5],
    ['TRUST_PROXY', '-1', 5],
  ])('%s=%s', (name, value, most) => {
    expect(() => readSettings({ [name]: value })).toThrow(
      `${name}: must be a whole number from 0 to ${most}`,
    );
  });

  it('and are one address however it is written', () => {
    for (const PUBLIC_URL of ['HTTPS://Directory.Example.org', 'https://directory.example.org:443/'])
      expect(readSettings({ PUBLIC_URL }).publicUrl).toBe('https://directory.example.org');
  });
});
