import { describe, expect, it } from 'vitest';
import { joinPlaces } from '../../src/report/place-names.js';

const inThanUyen = { province: 'Lai Châu', district: 'Than Uyên' };

describe('places on one line', () => {
  it('say what they have in common once', () => {
    expect(
      joinPlaces([
        { ...inThanUyen, commune: 'Mường Kim' },
        { ...inThanUyen, commune: 'Pha Mu' },
      ]),
    ).toBe('Lai Châu › Than Uyên › Mường Kim, Pha Mu');
  });

  it('part branches of different depth by semicolons, so that a village keeps its commune', () => {
    expect(
      joinPlaces([
        { ...inThanUyen, commune: 'Mường Mẫu', village: 'Nà Ví' },
        { ...inThanUyen, commune: 'Mường Mẫu', village: 'Huổi Dụ' },
        { ...inThanUyen, commune: 'Pha Mẫu' },
      ]),
    ).toBe('Lai Châu › Than Uyên › Mường Mẫu › Nà Ví, Huổi Dụ; Pha Mẫu');
  });

  it('leave out a level that is not stated, instead of inventing one', () => {
    expect(
      joinPlaces([
        { ...inThanUyen, commune: 'Mường Kim' },
        { ...inThanUyen, village: 'Bản Hàng' },
      ]),
    ).toBe('Lai Châu › Than Uyên › Mường Kim, Bản Hàng');
  });

  it('are provinces side by side', () => {
    expect(joinPlaces([{ province: 'Hà Giang' }, { province: 'Kon Tum' }])).toBe('Hà Giang, Kon Tum');
  });

  it('are said once when they are repeated', () => {
    expect(joinPlaces([{ province: 'Kon Tum' }, { province: 'Kon Tum' }])).toBe('Kon Tum');
  });
});
