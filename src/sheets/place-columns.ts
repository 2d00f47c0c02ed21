/** Where a record is found on the ground, and how it is reached. */
import { contactSchema } from '../domain/entry.ts';
import { pointSchema } from '../domain/place.ts';
import type { Column } from './column.ts';
import { PRECISION_LABELS } from './labels.ts';
import { numberColumn } from './number-columns.ts';
import { choiceColumn, flagColumn, proseColumns, textColumn } from './plain-columns.ts';

export function locationColumns(): Column[] {
  return [
    ...proseColumns(['location', 'address'], {
      title: '地址',
      help: '路名和门牌号；不知道就留空。',
      width: 30,
    }),
    numberColumn(
      ['location', 'lat'],
      { title: '纬度', help: 'WGS 84 十进制度，普陀约 31.2；与经度、精度一起填写。' },
      pointSchema.shape.lat,
    ),
    numberColumn(
      ['location', 'lng'],
      { title: '经度', help: 'WGS 84 十进制度，普陀约 121.4；与纬度、精度一起填写。' },
      pointSchema.shape.lng,
    ),
    choiceColumn(['location', 'precision'], PRECISION_LABELS, {
      title: '精度',
      help: '坐标准到楼栋、门牌还是片区；有坐标时必填。',
    }),
    flagColumn(['location', 'outsideDistrict'], 'onlyYes', {
      title: '在区外',
      help: '地点不在普陀区时写“是”，否则留空。',
    }),
  ];
}

export function contactColumns(): Column[] {
  const { phone, website, email } = contactSchema.shape;
  return [
    textColumn(
      ['contact', 'phone'],
      { title: '电话', help: '对外的办公电话，写成 021-56051080；不写个人电话和手机号。', width: 18 },
      phone,
    ),
    textColumn(
      ['contact', 'website'],
      { title: '网址', help: '以 http:// 或 https:// 开头的完整网址。', width: 30 },
      website,
    ),
    textColumn(
      ['contact', 'email'],
      { title: '邮箱', help: '对外公布的电子邮箱，如 office@example.org。', width: 24 },
      email,
    ),
  ];
}
