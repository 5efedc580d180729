import type { ExportList } from './list.js';

/** Standards, one line each: the version that the list shows. */
export const standardList: ExportList = {
  root: 'standards',
  params: {
    'filter.search': 'String',
    'filter.touchpoint': 'String',
    'filter.attribution': 'String',
    'filter.competency': 'String',
    'filter.mandatory': 'Boolean',
    'filter.state': 'String',
    'filter.ownerId': 'ID',
    sort: 'StandardSort',
    order: 'SortOrder',
  },
  pages: 'after',
  rows: 'nodes',
  columns: {
    code: 'code',
    title_en: 'face.title.en',
    title_ru: 'face.title.ru',
    title_pl: 'face.title.pl',
    text_en: 'face.text.en',
    text_ru: 'face.text.ru',
    text_pl: 'face.text.pl',
    touchpoint: 'face.touchpoint.code',
    attribution: 'face.attribution',
    competency: 'face.competency',
    mandatory: 'face.mandatory',
    owner: 'ownerName',
    version: 'face.version',
    status: 'face.status',
    from: 'face.effectiveFrom',
    retired_from: 'face.retiredFrom',
  },
};

/** Who has acknowledged what, and who has not. */
export const acknowledgementList: ExportList = {
  root: 'acknowledgements',
  params: { standardId: 'ID', teamId: 'ID', state: 'String', search: 'String', sort: 'AcknowledgementSort' },
  pages: 'offset',
  rows: 'nodes',
  columns: {
    employee_code: 'employeeCode',
    name: 'employeeName',
    team: 'teamName',
    standard: 'standardCode',
    version: 'version.version',
    state: 'state',
    asked: 'askedOn',
    due: 'dueOn',
    acknowledged: 'acknowledgedOn',
    how: 'how',
    reminded: 'remindedOn',
    told_to_manager: 'escalatedOn',
  },
};
