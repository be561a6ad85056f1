import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Json, type OverTls, one, openAmo } from './tls.ts';

let tls: OverTls;
beforeAll(async () => {
  tls = await openAmo();
});
afterAll(() => tls.close());

describe('account', () => {
  it('gives every part that can be asked for', async () => {
    const account = await tls.amo.account.getAccount({
      with: [
        'amojo_id',
        'amojo_rights',
        'users_groups',
        'task_types',
        'version',
        'entity_names',
        'datetime_settings',
        'drive_url',
        'is_api_filter_enabled',
      ],
    });
    expect(account).toMatchObject({
      id: 31_361_463,
      subdomain: 'demo',
      currency: 'USD',
      language: 'en',
      version: 11,
    });
    expect(account.current_user_id).toBe(8_375_357);
    expect(account.drive_url).toBe(`https://${tls.host}`);
    expect(account._embedded?.task_types).toContainEqual(
      expect.objectContaining({ id: 1, code: 'FOLLOW_UP' }),
    );
    expect(account._embedded?.users_groups).toContainEqual(expect.objectContaining({ id: 0, name: 'Sales' }));
    expect(account._embedded?.amojo_rights).toEqual({ can_direct: true, can_create_groups: true });
    expect(Object.keys(account._embedded?.datetime_settings ?? {}).sort()).toEqual([
      'date_format',
      'date_pattern',
      'short_date_pattern',
      'short_time_pattern',
      'time_format',
      'timezone',
      'timezone_offset',
    ]);
  });

  it('leaves them out when nobody asks', async () => {
    const account = await tls.amo.account.getAccount();
    expect(account).not.toHaveProperty('version');
    expect(account).not.toHaveProperty('_embedded');
  });
});

describe('users and roles', () => {
  it('lists users with totals, gets one with its group', async () => {
    const users = await tls.amo.user.getUsers({ with: ['role', 'group', 'uuid', 'amojo_id'], limit: 2 });
    expect(users).toMatchObject({ _page: 1 });
    expect(users._total_items).toBeGreaterThanOrEqual(6);
    expect(users._page_count).toBe(Math.ceil(users._total_items / 2));
    expect(users._embedded.users).toHaveLength(2);
    const user = await tls.amo.user.getUserById(8_375_357, { with: ['group'] });
    expect(user).toMatchObject({ name: 'Alex Morgan', rights: { is_admin: true, leads: { view: 'A' } } });
    expect(user._embedded?.groups).toMatchObject([{ id: 0, name: 'Sales' }]);
  });

  it('adds a user, whose rights are denied where none were given', async () => {
    const added = await tls.amo.user.addUsers([
      { name: 'New One', email: 'new.one@example.com', password: 'Secret1', lang: 'en' },
    ]);
    expect(added._total_items).toBe(1);
    expect(added._embedded.users[0]).toMatchObject({
      name: 'New One',
      rights: { leads: { view: 'D' }, is_admin: false },
    });
  });

  it('adds, changes, lists and removes a role', async () => {
    const { user } = tls.amo;
    const role = one(
      (await user.addRoles([{ name: 'Reader', rights: { leads: { view: 'A' } } }]))._embedded.roles,
    );
    expect(role).toMatchObject({ name: 'Reader', rights: { leads: { view: 'A', edit: 'D' } } });
    expect(await user.updateRoleById(role.id, { name: 'Writer' })).toMatchObject({
      id: role.id,
      name: 'Writer',
    });
    expect((await user.getRoleById(role.id, { with: ['users'] }))._embedded?.users).toEqual([]);
    expect((await user.getRoles())._embedded.roles.map((known: Json) => known.id)).toContain(role.id);
    await user.deleteRoleById(role.id);
    await expect(user.getRoleById(role.id)).rejects.toThrow('404');
  });
});

describe('pipelines', () => {
  it('lists them with their system stages, never paged', async () => {
    const { _embedded, _total_items } = await tls.amo.pipeline.getPipelines();
    expect(_total_items).toBe(_embedded.pipelines.length);
    const main = _embedded.pipelines.find((pipeline: Json) => pipeline.is_main);
    const stages = main?._embedded.statuses ?? [];
    expect(stages[0]).toMatchObject({ type: 1, sort: 10, is_editable: false });
    expect(stages.slice(-2).map((stage: Json) => [stage.id, stage.sort])).toEqual([
      [142, 10_000],
      [143, 11_000],
    ]);
  });

  it('adds, changes and removes one, with stages', async () => {
    const { pipeline } = tls.amo;
    const made = one(
      (
        await pipeline.addPipelines([
          {
            name: 'Repairs',
            sort: 9,
            is_main: false,
            is_unsorted_on: true,
            request_id: 'p',
            _embedded: {
              statuses: [
                { name: 'Start', sort: 10, color: '#fffeb2' },
                { id: 142, name: 'Repaired' },
              ],
            },
          },
        ])
      )._embedded.pipelines,
    );
    expect(made).toMatchObject({ name: 'Repairs', request_id: 'p', is_main: false });
    expect(made._embedded.statuses.map((stage: Json) => stage.name)).toEqual([
      'Incoming leads',
      'Start',
      'Repaired',
      'Closed - lost',
    ]);
    expect(await pipeline.updatePipelinesById(made.id, { name: 'Fixes' })).toMatchObject({
      id: made.id,
      name: 'Fixes',
    });
    const stage = one(
      (await pipeline.addStatuses(made.id, [{ name: 'Middle', sort: 15, color: '#ffdc7f' }]))._embedded
        .statuses,
    );
    expect(stage).toMatchObject({ name: 'Middle', pipeline_id: made.id, type: 0, is_editable: true });
    expect(await pipeline.updateStatusById(stage.id, made.id, { name: 'Centre' })).toMatchObject({
      name: 'Centre',
    });
    expect(await pipeline.getStatusesById(stage.id, made.id)).toMatchObject({ id: stage.id, name: 'Centre' });
    const sorts = (await pipeline.getStatusesByPipelineId(made.id))._embedded.statuses.map(
      (known: Json) => known.sort,
    );
    expect(sorts).toEqual([10, 20, 30, 10_000, 11_000]);
    await pipeline.deleteStatusById(stage.id, made.id);
    await expect(pipeline.getStatusesById(stage.id, made.id)).rejects.toThrow('404');
    await pipeline.deletePipelineById(made.id);
    await expect(pipeline.getPipelineById(made.id)).rejects.toThrow('404');
  });

  it('keeps a pipeline with leads, and one that is gone', async () => {
    const full = await tls.amo.pipeline.deletePipelineById(6_950_551).catch((error: Json) => error);
    expect(full.response).toMatchObject({
      status: 422,
      detail: 'Only pipelines without leads can be deleted',
    });
    const gone = await tls.amo.pipeline.deletePipelineById(1).catch((error: Json) => error);
    expect(gone.response['validation-errors']).toEqual([
      {
        errors: [
          { code: 'NotSupportedChoice', path: 'id', detail: 'The value you selected is not a valid choice.' },
        ],
      },
    ]);
  });
});

describe('custom fields', () => {
  it('adds, changes and removes a select with its options', async () => {
    const { custom_fields } = tls.amo;
    const made = one(
      (
        await custom_fields.addCustomFields('leads', [
          {
            name: 'Size',
            type: 'select',
            enums: [
              { value: 'S', sort: 1 },
              { value: 'L', sort: 2 },
            ],
          },
        ])
      )._embedded.custom_fields,
    );
    expect(made).toMatchObject({ name: 'Size', type: 'select', entity_type: 'leads', is_deletable: true });
    const [small, large] = made.enums ?? [];
    const changed = await custom_fields.updateCustomFieldById(made.id, 'leads', {
      name: 'Sizes',
      enums: [
        { id: large?.id, value: 'XL', sort: 1 },
        { value: 'M', sort: 2 },
      ],
    });
    expect(changed.enums?.map((option: Json) => option.value)).toEqual(['XL', 'M']);
    expect(changed.enums?.map((option: Json) => option.id)).not.toContain(small?.id);
    expect(await custom_fields.getCustomFieldById(made.id, 'leads')).toMatchObject({ name: 'Sizes' });
    const many = await custom_fields.updateCustomFields('leads', [{ id: made.id, name: 'Measure' }]);
    expect(many._embedded.custom_fields[0]).toMatchObject({ name: 'Measure' });
    await custom_fields.deleteCustomFieldById(made.id, 'leads');
    await expect(custom_fields.getCustomFieldById(made.id, 'leads')).rejects.toThrow('404');
  });

  it('lists those of every kind, with totals', async () => {
    for (const kind of ['leads', 'contacts', 'companies', 'customers'] as const) {
      const fields = await tls.amo.custom_fields.getCustomFields(kind, undefined, { limit: 250 });
      expect(fields._total_items).toBe(fields._embedded.custom_fields.length);
    }
    const products = await tls.amo.custom_fields.getCustomFields('catalogs', 1001);
    expect(products._embedded.custom_fields.map((field: Json) => field.code)).toContain('SKU');
  });

  it('groups them', async () => {
    const { custom_fields, raw } = tls.amo;
    const field = one(
      (await custom_fields.getCustomFields('companies', undefined, {}))._embedded.custom_fields,
    );
    // The client's own method for this posts to the fields, where the live API refuses it too.
    const url = '/api/v4/companies/custom_fields/groups';
    const added = await raw.post({ url, payload: [{ name: 'More', sort: 5 }] });
    const made = one(added._embedded.custom_field_groups);
    expect(String(made.id)).toMatch(/^companies_\d{14}$/);
    const changed = await custom_fields.updateCustomFieldsGroupById(made.id, 'companies', {
      name: 'Even more',
      sort: 6,
      fields: [field.id],
    });
    expect(changed).toMatchObject({ name: 'Even more', fields: [field.id] });
    const groups = (await custom_fields.getCustomFieldsGroups('companies'))._embedded.custom_field_groups;
    expect(groups[0]).toMatchObject({ id: 'default', is_predefined: true });
    expect(await custom_fields.getCustomFieldsByGroupId(made.id, 'companies')).toMatchObject({
      name: 'Even more',
    });
    await custom_fields.deleteCustomFieldsGroupById(made.id, 'companies');
    expect(
      (await custom_fields.getCustomFieldsGroups('companies'))._embedded.custom_field_groups,
    ).toHaveLength(1);
  });
});

describe('catalogs and products', () => {
  it('adds and changes a list and its elements', async () => {
    const { catalog, raw } = tls.amo;
    const made = one(
      (await catalog.addCatalogs([{ name: 'Vans', can_link_multiple: false }]))._embedded.catalogs,
    );
    expect(made).toMatchObject({ name: 'Vans', type: 'regular', can_link_multiple: false });
    expect(await catalog.updateCatalogById(made.id, { name: 'Cars' })).toMatchObject({
      id: made.id,
      name: 'Cars',
    });
    expect(
      (await catalog.updateCatalogs([{ id: made.id, name: 'Trucks' }]))._embedded.catalogs[0],
    ).toMatchObject({ name: 'Trucks' });
    expect(await catalog.getCatalogById(made.id)).toMatchObject({ name: 'Trucks' });
    expect((await catalog.getCatalogs())._embedded.catalogs.map((known: Json) => known.id)).toContain(
      made.id,
    );
    // The client's own method posts to the list itself, where the live API has nothing either.
    await expect(catalog.addCatalogElements(made.id, [{ name: 'x' }])).rejects.toThrow();
    const url = `/api/v4/catalogs/${made.id}/elements`;
    const added = await raw.post({
      url,
      payload: [{ name: 'Van 1' }],
    });
    const { id } = one(added._embedded.elements);
    expect(await catalog.updateCatalogElementById(id, made.id, { name: 'Van 2' })).toMatchObject({
      id,
      name: 'Van 2',
    });
    expect(
      (await catalog.updateCatalogElements(made.id, [{ id, name: 'Van 3' }]))._embedded.elements[0],
    ).toMatchObject({ name: 'Van 3' });
    expect(await catalog.getCatalogElementById(id, made.id)).toMatchObject({
      name: 'Van 3',
      catalog_id: made.id,
      is_deleted: null,
    });
  });

  it('finds products by text and id', async () => {
    const found = await tls.amo.catalog.getCatalogElementsByCatalogId(1001, { query: 'grinder' });
    expect(found._embedded.elements.map((element: Json) => element.name)).toEqual(['Mill 60 grinder']);
    const { id } = one(found._embedded.elements);
    const byId = await tls.amo.catalog.getCatalogElementsByCatalogId(1001, {
      filter: (f: Json) => f.multi('id', [id]),
    });
    expect(byId._embedded.elements).toHaveLength(1);
    expect(byId._embedded.elements[0]?.custom_fields_values).toContainEqual(
      expect.objectContaining({ field_code: 'PRICE', values: [{ value: '640' }] }),
    );
  });

  it('switches products', async () => {
    expect(await tls.amo.product.enableProducts(true)).toMatchObject({ is_enabled: true, catalog_id: 1001 });
    expect(await tls.amo.product.getStatusProducts()).toMatchObject({ is_enabled: true });
  });
});
