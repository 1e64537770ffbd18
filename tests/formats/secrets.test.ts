/**
 * What lets people into a meeting is cut out of addresses and texts, under every name that it has there.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { withoutPassword } from '../../src/formats/secrets.js';

const ROWS: readonly (readonly [written: string, open: string])[] = [
  ['https://meet.example.org/1?pwd=a', 'https://meet.example.org/1'],
  ['https://meet.example.org/1?pw=a', 'https://meet.example.org/1'],
  ['https://meet.example.org/1?PASSWD=a', 'https://meet.example.org/1'],
  ['https://meet.example.org/1?password=a', 'https://meet.example.org/1'],
  ['https://meet.example.org/1?passwort=a', 'https://meet.example.org/1'],
  ['https://meet.example.org/1?passcode=a', 'https://meet.example.org/1'],
  ['https://meet.example.org/1#pwd=a', 'https://meet.example.org/1'],
  ['https://meet.example.org/1?a=1&pwd=b&c=2', 'https://meet.example.org/1?a=1&c=2'],
  ['https://meet.example.org/1?pwd=a&passcode=b&c=2#d', 'https://meet.example.org/1?c=2#d'],
  ['https://meet.example.org/1?pwd=a#b', 'https://meet.example.org/1#b'],
  ['<https://meet.example.org/?pwd=a>, or (https://meet.example.org/2?pwd=b)', '<https://meet.example.org/>, or (https://meet.example.org/2)'],
  ['Passcode: Ab3-x!9 and more', ' and more'],
  ['Mot de passe: zz88yy', ''], ['Senha de acesso: 5512', ''], ['PIN: 5512, room', ' room'], ['Pinning: 5 ways', 'Pinning: 5 ways'],
  ['パスコード: 123456', ''], ['ミーティング パスワード:a1b2', ''], ['密码:1234', ''], ['密碼: 1234', ''], ['암호: 1234', ''], ['비밀번호: 12ab', ''], ['Код доступа: 1234', ''], ['Пароль: a-12', ''], ['Toegangscode: 1234', ''], ["Codice d'accesso: 1234", ''],
  ['PIN: 123 456 789# and 123 guests', ' and 123 guests'], ['PIN: 1234 2026-05-04', ' 2026-05-04'],
  ['密码：123456', ''], ['会议密码：123456，谢谢', '，谢谢'], ['パスワード：a1b2', ''], ['암호：1234', ''], ['Passcode： 12ab', ''],
  // Words about such words, and numbers that are none.
  ...['密码:从1970年到今天的历史', '量子密码:2024年进展', '양자암호: 2024년 전망', 'Штрихкод доступа: 1234', 'Пароль: 12 лет', '密码学：2024', 'Spin: 1234'].map((text) => [text, text] as const),
  ['Passcode: 123456 300 seats', ' 300 seats'], ['PIN: 12345 678 people', ' 678 people'],
  ['+49 30 1234,,86955#,,,,*987654#', '+49 30 1234,,86955#,,,'],
  ['Password: a history', 'Password: a history'],
  ['https://example.org/?npw=1&power=2', 'https://example.org/?npw=1&power=2'],
];
for (const [written, open] of ROWS) test(`${written} → ${open}`, () => assert.equal(withoutPassword(written), open));
