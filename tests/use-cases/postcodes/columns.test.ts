import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/use-cases/postcodes/columns.ts';
import { type OnspdLayout, onspdLayouts } from '../../support/files/postcode-files.ts';

describe('ONSPD', () => {
  it.each<[OnspdLayout, string, string, string]>([
    ['2018-05', 'oslaua', 'usertype', 'oseast1m'],
    ['2021-06', 'oslaua', 'usertype', 'oseast1m'],
    ['2024-08', 'oslaua', 'usertype', 'oseast1m'],
    ['2025-11', 'lad25cd', 'usrtypind', 'east1m'],
    ['2026-08', 'lad26cd', 'usrtypind', 'east1m'],
  ])('of %s: columns are found by name', (layout, district, userType, easting) => {
    const names = onspdLayouts[layout].split(',');
    const columns = findColumns(names, 'file.csv');
    expect(columns).toMatchObject({ product: 'onspd', hasHeader: true });
    expect(names[columns.postcode]).toBe('pcds');
    expect(names[columns.district]).toBe(district);
    expect(names[columns.terminated ?? -1]).toBe('doterm');
    expect(names[columns.userType ?? -1]).toBe(userType);
    expect(names[columns.easting]).toBe(easting);
  });

  it('is read wherever its columns stand and however they are written', () => {
    const names = ['NORTH1M', 'lad31cd', ' doterm ', 'PCDS', 'usrtypind', 'EAST1M'];
    expect(findColumns(names, 'file.csv')).toMatchObject({
      postcode: 3,
      district: 1,
      terminated: 2,
      userType: 4,
      easting: 5,
      northing: 0,
      wantedCount: 6,
    });
  });

  it('is not read when a column is gone, and the message names it', () => {
    const names = onspdLayouts['2025-11'].split(',').map((name) => (name === 'lad25cd' ? 'lad25nm' : name));
    expect(() => findColumns(names, 'file.csv')).toThrow('none was found for district');
  });
});

describe('NSPL', () => {
  // Office for National Statistics, NSPL user guides: 2018 (census of 2011), 2025 and 2026 (census of 2021).
  it.each([
    'pcd,pcd2,pcds,dointr,doterm,usertype,oseast1m,osnrth1m,osgrdind,oa11,cty,ced,laua,ward,hlthau,nhser,ctry,rgn,pcon',
    'pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,oa21cd,cty25cd,ced25cd,lad25cd,wd25cd,nhser24cd',
    'pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,oa21cd,cty26cd,ced25cd,lad26cd,wd26cd,nhser24cd',
  ])('is read as ONSPD is, and not called that: %s', (header) => {
    const names = header.split(',');
    const columns = findColumns(names, 'file.csv');
    expect(columns.product).toBe('nspl');
    expect(names[columns.district]).toMatch(/^(laua|lad2[56]cd)$/);
  });
});

describe('Code-Point Open', () => {
  it('has no header: its first record is a postcode', () => {
    const columns = findColumns(
      ['QX1 1AA', '10', '530000', '180000', 'E92000001', '', '', '', 'E09000001', ''],
      'se.csv',
    );
    expect(columns).toMatchObject({
      product: 'code-point-open',
      hasHeader: false,
      district: 8,
      terminated: null,
    });
  });

  it.each([
    'PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC',
    'Postcode,Positional_quality_indicator,Eastings,Northings,Country_code,a,b,c,Admin_district_code,Admin_ward_code',
  ])('may have its header put on: %s', (header) => {
    expect(findColumns(header.split(','), 'se.csv')).toMatchObject({
      product: 'code-point-open',
      hasHeader: true,
    });
  });
});

it('what is neither is refused with what it begins with', () => {
  expect(() => findColumns(['<!DOCTYPE html>'], 'page.csv')).toThrow('begins "<!DOCTYPE html>"');
});
