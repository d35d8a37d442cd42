import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../../src/rules/evidence/find-personal-data.js';

/** What is found, as it is written. */
function found(text: string): readonly string[] {
  return findPersonalData(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('findPersonalData: phone numbers', () => {
  it.each([
    '0912345678',
    '0312345678',
    '0512345678',
    '0712345678',
    '0812345678',
    '0912 345 678',
    '0912.345.678',
    '0912-345-678',
    '091 234 5678',
    '091.2345678',
    '0912 34 56 78',
    '09 1234 5678',
    '0912\u00a0345\u00a0678',
    '+84912345678',
    '+84 912 345 678',
    '(+84) 912.345.678',
    '(84) 912345678',
    '0084 912 345 678',
    '+84 (0)912 345 678',
  ])('%s', (number) => {
    expect(found(`Liên hệ ${number}.`)).toEqual([`phone: ${number}`]);
    expect(found(`ĐT:${number}, sau 17 giờ`)).toEqual([`phone: ${number}`]);
  });

  it.each(['SĐT', 'ĐT di động:', 'điện thoại bà Lò:', 'Zalo', 'Tel.'])('a bare 84 behind %s', (word) => {
    for (const number of ['84 912 345 678', '84912345678', '84-912-345-678']) {
      expect(found(`${word} ${number}`)).toEqual([`phone: ${number}`]);
      expect(found(`${word.normalize('NFD')} ${number}`)).toEqual([`phone: ${number}`]);
    }
  });

  it('behind a dot or a slash, and two beside each other', () => {
    expect(found('SĐT.0912345678/0387654321')).toEqual(['phone: 0912345678', 'phone: 0387654321']);
  });

  it.each([
    ['an amount', 'chi 912.345.678 đồng và 1.912.345.678 đồng'],
    ['an amount with the digits of a country code', '84 912 345 678 đồng'],
    ['the same without a currency', 'tổng chi 84 912 345 678, 84912345678'],
    ['an amount behind the word for a phone', 'tiền điện thoại 84 912 345 678 đồng, 84.912.345.678 VND'],
    ['an amount behind the name of a place', 'hotel 84 912 345 678'],
    ['a month and years', '03-2023-2024, 07.2021 2022'],
    ['nine digits', 'tổng 912345678 đồng'],
    ['eleven digits', '09123456789'],
    ['a landline', '024 3825 1234'],
    ['an old mobile prefix', '0123456789'],
    ['a decimal', '0.912345678 hoặc 3,0912345678'],
    ['dates', '05.07.2021-10.08.2021, 05-07-2021 10:30, 2021-07-05'],
    ['times', '0730-0945 10'],
    ['the end of an id', 'PT-0912345678, HD0912345678, lo_0912345678'],
    ['the beginning of a longer number', '0912-345-678-0001'],
    ['a hash', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b0912345678'],
    ['a GUID', '550e8400-e29b-41d4-a716-091234567890'],
    ['a tax code', 'MST: 0312345678; mã số thuế số 0312345678; tax code 0312345678'],
    ['a URL', 'https://zalo.me/0912345678 và example.org/0912345678'],
  ])('not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('findPersonalData: identity cards', () => {
  it.each(['036084001234', '001.190.012.345', '096 203 001 234'])('twelve digits that are built like one: %s', (id) => {
    expect(found(`người nộp ${id}`)).toEqual([`identity-card: ${id}`]);
  });

  it('twelve digits behind the name of the card, once', () => {
    expect(found('CCCD 001 203 004 567')).toEqual(['identity-card: 001 203 004 567']);
  });

  it.each(['099084001234', '000084001234', '036984001234', '136084001234', '0360840012345'])('not %s', (number) => {
    expect(found(`số ${number}`)).toEqual([]);
  });

  it.each(['CMND', 'CMND số:', 'Chứng minh nhân dân số', 'Căn cước', 'ID card no.'])(
    'nine digits behind %s',
    (name) => {
      expect(found(`${name} 012345678`)).toEqual(['identity-card: 012345678']);
      expect(found(`${name} 012345678`.normalize('NFD'))).toEqual(['identity-card: 012345678']);
    },
  );

  it('no nine digits behind anything else, or after another number', () => {
    expect(found('chứng từ 012345678; CMND của 12 người, tổng 120000000 đồng')).toEqual([]);
  });
});

describe('findPersonalData: e-mail addresses', () => {
  it.each(['lan@example.org', 'lan.nguyen+m-e@ngo.example.vn', 'LAN_99@EXAMPLE.COM'])('%s', (address) => {
    expect(found(`gửi <${address}>.`)).toEqual([`e-mail: ${address}`]);
    expect(found(`mailto:${address}`)).toEqual([`e-mail: ${address}`]);
  });

  it.each([
    ['a package', '@logframe/cli'],
    ['a place on a map', 'https://maps.example.org/@21.96,103.89 và maps.example.org/@x.vn'],
    ['a name in a URL', 'https://lan@example.org/x'],
    ['a sign alone', 'họp @ xã, 5@10'],
  ])('not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('in time that grows with the text only', () => {
    const started = performance.now();
    expect(found(`${'a.'.repeat(200_000)}@${'b'.repeat(200_000)}`)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('findPersonalData: the mask', () => {
  it.each([
    ['0912 345 678', '09•• ••• •78'],
    ['(+84) 912.345.678', '(+84) •••.•••.•78'],
    ['036084001234', '03••••••••34'],
    ['lan@example.org', 'l•••@example.org'],
  ])('%s → %s', (text, masked) => {
    expect(findPersonalData(text)).toMatchObject([{ masked }]);
  });

  it('leaves four digits of any number', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom('03', '05', '07', '08', '09'), digits, (prefix, rest) => {
        const [one] = findPersonalData(prefix + rest.join(''));
        expect(one?.masked.replace(/\D/g, '')).toHaveLength(4);
      }),
    );
  });
});
