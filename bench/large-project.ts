/** A valid project file of about so many bytes: payments, day after day, and indicators with a value a month. */
export function largeProject(bytes: number): string {
  const parts = [HEAD, 'indicators:\n'];
  let size = HEAD.length;
  for (let index = 1; size < bytes / 2; index++) {
    const part = indicator(index);
    parts.push(part);
    size += part.length;
  }
  parts.push('budget:\n  total: 900_000_000_000\n  disbursements:\n');
  for (let index = 1; size < bytes; index++) {
    const part = payment(index);
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

const HEAD = `logframe: 1
code: LARGE
title: { vi: Dự án lớn, en: Large project }
data: illustrative
donors: [Nhà tài trợ minh họa]
period: { start: 2021-01-01, end: 2024-12-31 }
currency: VND
`;

function indicator(index: number): string {
  const actuals = Array.from({ length: 24 }, (_, month) => {
    const date = `${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    return `      - { on: ${date}, value: ${10 + ((index + month) % 7)}, note: Theo sổ của nhóm cộng đồng }\n`;
  });
  return `  - id: IND-${index}
    name: { vi: Người tham gia tập huấn ở thôn ${index}, en: People trained in village ${index} }
    measure: count
    unit: { vi: lượt người, en: participations }
    accumulates: sum
    target: at least 400
    means_of_verification: Danh sách tham dự
    actuals:
${actuals.join('')}`;
}

function payment(index: number): string {
  const day = `${2021 + (index % 3)}-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`;
  return `    - { id: PC-${index}, on: ${day}, amount: ${1_000_000 + index * 1000}, note: Chi theo dự toán được duyệt }\n`;
}
