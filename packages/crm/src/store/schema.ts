/**
 * The data model of the CRM (reference: api-v4, section 27), in one place. Columns carry the API's names.
 *
 * - Times are Unix seconds. Booleans are 0/1. Columns that hold JSON are named in a comment above their table.
 * - `link` is symmetric: a row names exactly two of five sides, and each side is a real foreign key. The rules "one
 *   company per lead, contact and customer" and "one main contact" are unique indices, not code.
 * - Tags, field values, notes, tasks and events belong to an owner of varying type (`entity_type`, `entity_id`).
 *   Owners are never removed from their tables (the bin is `is_deleted`), so these pairs cannot dangle.
 * - `responsible_user_id` is NULL where nobody is (an incoming lead); the API shows 0.
 */
export const SCHEMA_VERSION = 1;

/** How files of older versions are brought up to date: the one at n leads from version n + 1 to n + 2. */
export const MIGRATIONS: readonly string[] = [];

export const SCHEMA = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
-- Ids of things whose table cannot count by itself: stages (their key is the pair), notes of the system.
CREATE TABLE sequence (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE account (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, subdomain TEXT NOT NULL, created_at INTEGER NOT NULL, created_by INTEGER NOT NULL,
  updated_at INTEGER NOT NULL, updated_by INTEGER NOT NULL, country TEXT NOT NULL, currency TEXT NOT NULL,
  currency_symbol TEXT NOT NULL, language TEXT NOT NULL, timezone TEXT NOT NULL, customers_mode TEXT NOT NULL,
  is_unsorted_on INTEGER NOT NULL, is_loss_reason_enabled INTEGER NOT NULL, is_helpbot_enabled INTEGER NOT NULL,
  is_technical_account INTEGER NOT NULL, is_api_filter_enabled INTEGER NOT NULL, contact_name_display_order INTEGER NOT NULL,
  amojo_id TEXT NOT NULL, uuid TEXT NOT NULL, paid_from INTEGER, paid_till INTEGER, tariff_name TEXT NOT NULL,
  is_products_enabled INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE user_group (id INTEGER PRIMARY KEY, name TEXT NOT NULL, uuid TEXT);
-- rights: JSON as in the API, without the is_* keys
CREATE TABLE role (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, rights TEXT NOT NULL);
CREATE TABLE user (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE, lang TEXT NOT NULL,
  rights TEXT NOT NULL, is_admin INTEGER NOT NULL, is_free INTEGER NOT NULL, is_active INTEGER NOT NULL,
  group_id INTEGER NOT NULL REFERENCES user_group, role_id INTEGER REFERENCES role ON DELETE SET NULL,
  uuid TEXT NOT NULL, amojo_id TEXT NOT NULL, user_rank TEXT NOT NULL, phone_number TEXT
);

CREATE TABLE integration (
  client_id TEXT PRIMARY KEY, client_secret TEXT NOT NULL, name TEXT NOT NULL, redirect_uri TEXT NOT NULL,
  scopes TEXT NOT NULL, created_by INTEGER NOT NULL REFERENCES user
) WITHOUT ROWID;
-- kind: code, access, refresh, long_lived. used_at: when a code or a refresh token was exchanged. pair: what an access
-- and a refresh token share; replaces: the pair before, which ends when this one is first used.
CREATE TABLE token (
  value TEXT PRIMARY KEY, kind TEXT NOT NULL, client_id TEXT NOT NULL REFERENCES integration ON DELETE CASCADE,
  user_id INTEGER NOT NULL REFERENCES user, scopes TEXT NOT NULL, expires_at INTEGER NOT NULL, used_at INTEGER,
  revoked INTEGER NOT NULL DEFAULT 0, pair TEXT,
  replaces TEXT
) WITHOUT ROWID;
CREATE INDEX token_pair ON token (pair);

CREATE TABLE pipeline (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, sort INTEGER NOT NULL, is_main INTEGER NOT NULL,
  is_unsorted_on INTEGER NOT NULL, is_archive INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX pipeline_main ON pipeline (is_main) WHERE is_main = 1;
-- type 1 is the incoming stage. 142 (won) and 143 (lost) exist in every pipeline.
CREATE TABLE status (
  pipeline_id INTEGER NOT NULL REFERENCES pipeline ON DELETE CASCADE, id INTEGER NOT NULL, name TEXT NOT NULL,
  sort INTEGER NOT NULL, color TEXT NOT NULL, type INTEGER NOT NULL, is_editable INTEGER NOT NULL,
  PRIMARY KEY (pipeline_id, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX status_incoming ON status (pipeline_id) WHERE type = 1;
CREATE TABLE status_description (
  id INTEGER PRIMARY KEY AUTOINCREMENT, pipeline_id INTEGER NOT NULL, status_id INTEGER NOT NULL, level TEXT NOT NULL,
  description TEXT NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, created_by INTEGER NOT NULL,
  updated_by INTEGER NOT NULL, FOREIGN KEY (pipeline_id, status_id) REFERENCES status ON DELETE CASCADE
);

CREATE TABLE loss_reason (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, sort INTEGER NOT NULL, created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
);
-- services: JSON array
CREATE TABLE source (
  id INTEGER PRIMARY KEY AUTOINCREMENT, client_id TEXT, name TEXT NOT NULL, pipeline_id INTEGER NOT NULL REFERENCES pipeline,
  external_id TEXT NOT NULL, is_default INTEGER NOT NULL, origin_code TEXT, services TEXT NOT NULL, type TEXT NOT NULL DEFAULT 'widget'
);
CREATE UNIQUE INDEX source_external ON source (client_id, external_id);
CREATE UNIQUE INDEX source_default ON source (client_id) WHERE is_default = 1;
-- trusted_websites: JSON array
CREATE TABLE website_button (
  source_id INTEGER PRIMARY KEY REFERENCES source ON DELETE CASCADE, button_id INTEGER NOT NULL,
  is_duplication_control_enabled INTEGER NOT NULL, creation_status TEXT NOT NULL, script TEXT NOT NULL,
  trusted_websites TEXT NOT NULL, is_used_in_app INTEGER NOT NULL, has_online_chat INTEGER NOT NULL DEFAULT 0, is_deleted INTEGER NOT NULL
);

CREATE TABLE lead (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, price NUMERIC NOT NULL DEFAULT 0,
  responsible_user_id INTEGER REFERENCES user, status_id INTEGER NOT NULL, pipeline_id INTEGER NOT NULL,
  loss_reason_id INTEGER REFERENCES loss_reason ON DELETE SET NULL, source_id INTEGER REFERENCES source ON DELETE SET NULL,
  created_by INTEGER NOT NULL, updated_by INTEGER NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
  closed_at INTEGER, is_deleted INTEGER NOT NULL DEFAULT 0, score INTEGER, labor_cost INTEGER,
  is_price_computed INTEGER NOT NULL DEFAULT 0, is_price_modified_by_robot INTEGER NOT NULL DEFAULT 0, visitor_uid TEXT,
  FOREIGN KEY (pipeline_id, status_id) REFERENCES status (pipeline_id, id)
);
CREATE INDEX lead_updated ON lead (is_deleted, updated_at, id);
CREATE INDEX lead_created ON lead (is_deleted, created_at, id);
CREATE INDEX lead_status ON lead (pipeline_id, status_id, is_deleted, updated_at, id);
CREATE INDEX lead_responsible ON lead (responsible_user_id, is_deleted, updated_at, id);
CREATE INDEX lead_name ON lead (name);
CREATE INDEX lead_loss_reason ON lead (loss_reason_id) WHERE loss_reason_id IS NOT NULL;
CREATE INDEX lead_source ON lead (source_id) WHERE source_id IS NOT NULL;

CREATE TABLE contact (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, first_name TEXT NOT NULL, last_name TEXT NOT NULL,
  responsible_user_id INTEGER REFERENCES user, created_by INTEGER NOT NULL, updated_by INTEGER NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, is_deleted INTEGER NOT NULL DEFAULT 0,
  is_unsorted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX contact_updated ON contact (is_deleted, updated_at, id);
CREATE INDEX contact_responsible ON contact (responsible_user_id, is_deleted, updated_at, id);
CREATE INDEX contact_name ON contact (name);

CREATE TABLE company (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, responsible_user_id INTEGER REFERENCES user,
  created_by INTEGER NOT NULL, updated_by INTEGER NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
  is_deleted INTEGER NOT NULL DEFAULT 0, is_unsorted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX company_updated ON company (is_deleted, updated_at, id);
CREATE INDEX company_responsible ON company (responsible_user_id, is_deleted, updated_at, id);
CREATE INDEX company_name ON company (name);

-- conditions: JSON array
CREATE TABLE customer_status (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, sort INTEGER NOT NULL, is_default INTEGER NOT NULL, color TEXT NOT NULL,
  type INTEGER NOT NULL, conditions TEXT NOT NULL
);
CREATE TABLE customer (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, next_price NUMERIC NOT NULL DEFAULT 0, next_date INTEGER,
  responsible_user_id INTEGER REFERENCES user, status_id INTEGER REFERENCES customer_status ON DELETE SET NULL,
  periodicity INTEGER NOT NULL DEFAULT 0, created_by INTEGER NOT NULL, updated_by INTEGER NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, is_deleted INTEGER NOT NULL DEFAULT 0,
  bonus_points INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX customer_updated ON customer (is_deleted, updated_at, id);
CREATE INDEX customer_responsible ON customer (responsible_user_id, is_deleted, updated_at, id);
-- available_products_price_types: JSON array
CREATE TABLE segment (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, color TEXT NOT NULL, available_products_price_types TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL
);
CREATE TABLE customer_segment (
  customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE, segment_id INTEGER NOT NULL REFERENCES segment ON DELETE CASCADE,
  PRIMARY KEY (customer_id, segment_id)
) WITHOUT ROWID;
CREATE INDEX customer_segment_of ON customer_segment (segment_id);
CREATE TABLE customer_transaction (
  id INTEGER PRIMARY KEY AUTOINCREMENT, customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE, comment TEXT,
  price NUMERIC NOT NULL, completed_at INTEGER NOT NULL, created_by INTEGER NOT NULL, updated_by INTEGER NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, is_deleted INTEGER NOT NULL DEFAULT 0, elements TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX transaction_customer ON customer_transaction (customer_id, is_deleted);

CREATE TABLE catalog (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, created_by INTEGER NOT NULL, updated_by INTEGER NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, sort INTEGER NOT NULL, type TEXT NOT NULL,
  can_add_elements INTEGER NOT NULL, can_show_in_cards INTEGER NOT NULL, can_link_multiple INTEGER NOT NULL,
  can_be_deleted INTEGER NOT NULL, sdk_widget_code TEXT
);
CREATE UNIQUE INDEX catalog_products ON catalog (type) WHERE type = 'products';
CREATE TABLE catalog_element (
  id INTEGER PRIMARY KEY AUTOINCREMENT, catalog_id INTEGER NOT NULL REFERENCES catalog ON DELETE CASCADE, name TEXT NOT NULL,
  created_by INTEGER NOT NULL, updated_by INTEGER NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
  is_deleted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX catalog_element_of ON catalog_element (catalog_id, is_deleted, updated_at, id);

CREATE TABLE link (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  lead_id INTEGER REFERENCES lead ON DELETE CASCADE, contact_id INTEGER REFERENCES contact ON DELETE CASCADE,
  company_id INTEGER REFERENCES company ON DELETE CASCADE, customer_id INTEGER REFERENCES customer ON DELETE CASCADE,
  element_id INTEGER REFERENCES catalog_element ON DELETE CASCADE,
  is_main INTEGER NOT NULL DEFAULT 0, quantity NUMERIC, price_id INTEGER, updated_by INTEGER,
  CHECK ((lead_id IS NOT NULL) + (contact_id IS NOT NULL) + (company_id IS NOT NULL) + (customer_id IS NOT NULL)
    + (element_id IS NOT NULL) = 2)
);
CREATE UNIQUE INDEX link_lead_contact ON link (lead_id, contact_id) WHERE lead_id IS NOT NULL AND contact_id IS NOT NULL;
CREATE UNIQUE INDEX link_lead_company ON link (lead_id) WHERE company_id IS NOT NULL AND lead_id IS NOT NULL;
CREATE UNIQUE INDEX link_lead_main ON link (lead_id) WHERE is_main = 1 AND lead_id IS NOT NULL;
CREATE UNIQUE INDEX link_lead_element ON link (lead_id, element_id) WHERE lead_id IS NOT NULL AND element_id IS NOT NULL;
CREATE UNIQUE INDEX link_contact_company ON link (contact_id) WHERE company_id IS NOT NULL AND contact_id IS NOT NULL;
CREATE UNIQUE INDEX link_contact_element ON link (contact_id, element_id) WHERE contact_id IS NOT NULL AND element_id IS NOT NULL;
CREATE UNIQUE INDEX link_company_element ON link (company_id, element_id) WHERE company_id IS NOT NULL AND element_id IS NOT NULL;
CREATE UNIQUE INDEX link_customer_contact ON link (customer_id, contact_id) WHERE customer_id IS NOT NULL AND contact_id IS NOT NULL;
CREATE UNIQUE INDEX link_customer_company ON link (customer_id) WHERE company_id IS NOT NULL AND customer_id IS NOT NULL;
CREATE UNIQUE INDEX link_customer_main ON link (customer_id) WHERE is_main = 1 AND customer_id IS NOT NULL;
CREATE UNIQUE INDEX link_customer_element ON link (customer_id, element_id) WHERE customer_id IS NOT NULL AND element_id IS NOT NULL;
CREATE INDEX link_lead ON link (lead_id) WHERE lead_id IS NOT NULL;
CREATE INDEX link_contact ON link (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX link_company ON link (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX link_customer ON link (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX link_element ON link (element_id) WHERE element_id IS NOT NULL;
-- followers
CREATE TABLE subscription (
  entity_type TEXT NOT NULL, entity_id INTEGER NOT NULL, type TEXT NOT NULL, subscriber_id INTEGER NOT NULL,
  PRIMARY KEY (entity_type, entity_id, type, subscriber_id)
) WITHOUT ROWID;

CREATE TABLE tag (id INTEGER PRIMARY KEY AUTOINCREMENT, entity_type TEXT NOT NULL, name TEXT NOT NULL, color TEXT, UNIQUE (entity_type, name));
CREATE TABLE entity_tag (
  entity_type TEXT NOT NULL, entity_id INTEGER NOT NULL, tag_id INTEGER NOT NULL REFERENCES tag ON DELETE CASCADE,
  PRIMARY KEY (entity_type, entity_id, tag_id)
) WITHOUT ROWID;
CREATE INDEX entity_tag_of ON entity_tag (tag_id);

-- entity_type: leads, contacts, companies, customers, segments, catalogs (then catalog_id says which)
CREATE TABLE custom_field_group (
  id TEXT PRIMARY KEY, entity_type TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, sort INTEGER NOT NULL,
  is_predefined INTEGER NOT NULL
) WITHOUT ROWID;
-- required_statuses, hidden_statuses, chained_lists, nested, settings: JSON
CREATE TABLE custom_field (
  id INTEGER PRIMARY KEY AUTOINCREMENT, entity_type TEXT NOT NULL, catalog_id INTEGER REFERENCES catalog ON DELETE CASCADE,
  name TEXT NOT NULL, type TEXT NOT NULL, code TEXT, sort INTEGER NOT NULL, group_id TEXT REFERENCES custom_field_group ON DELETE SET NULL,
  is_api_only INTEGER NOT NULL DEFAULT 0, is_predefined INTEGER NOT NULL DEFAULT 0, is_computed INTEGER NOT NULL DEFAULT 0,
  is_required INTEGER NOT NULL DEFAULT 0, is_visible INTEGER NOT NULL DEFAULT 1,
  required_statuses TEXT NOT NULL DEFAULT '[]', hidden_statuses TEXT NOT NULL DEFAULT '[]', chained_lists TEXT, nested TEXT,
  settings TEXT, remind TEXT, currency TEXT, search_in TEXT, tracking_callback TEXT
);
CREATE UNIQUE INDEX custom_field_code ON custom_field (entity_type, ifnull(catalog_id, 0), code) WHERE code IS NOT NULL;
CREATE TABLE custom_field_enum (
  id INTEGER PRIMARY KEY AUTOINCREMENT, field_id INTEGER NOT NULL REFERENCES custom_field ON DELETE CASCADE, value TEXT NOT NULL,
  sort INTEGER NOT NULL, code TEXT
);
CREATE INDEX custom_field_enum_of ON custom_field_enum (field_id, sort);
-- value: number for dates and checkboxes, JSON for compound kinds, else text. Enum kinds keep the enum alone.
CREATE TABLE custom_field_value (
  entity_type TEXT NOT NULL, entity_id INTEGER NOT NULL, field_id INTEGER NOT NULL REFERENCES custom_field ON DELETE CASCADE,
  position INTEGER NOT NULL, value, enum_id INTEGER REFERENCES custom_field_enum ON DELETE CASCADE,
  PRIMARY KEY (entity_type, entity_id, field_id, position)
) WITHOUT ROWID;
CREATE INDEX custom_field_value_by_value ON custom_field_value (field_id, value);
CREATE INDEX custom_field_value_by_enum ON custom_field_value (enum_id) WHERE enum_id IS NOT NULL;
-- Lower-case texts of a card (name, filled fields, digits of phones), which the free-text \`query\` looks through.
CREATE TABLE search_text (
  entity_type TEXT NOT NULL, entity_id INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (entity_type, entity_id)
) WITHOUT ROWID;
-- The same, those of neighbours in one row: a walk over few long texts is quicker than one over many short ones.
CREATE TABLE search_block (
  entity_type TEXT NOT NULL, block INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (entity_type, block)
) WITHOUT ROWID;
-- Digits of phones, last ten: how telephony finds its contact.
CREATE TABLE phone_number (
  digits TEXT NOT NULL, entity_type TEXT NOT NULL, entity_id INTEGER NOT NULL, PRIMARY KEY (digits, entity_type, entity_id)
) WITHOUT ROWID;
CREATE INDEX phone_number_of ON phone_number (entity_type, entity_id);

CREATE TABLE task_type (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, code TEXT, color TEXT, icon_id INTEGER);
CREATE TABLE task (
  id INTEGER PRIMARY KEY AUTOINCREMENT, entity_type TEXT, entity_id INTEGER, task_type_id INTEGER NOT NULL REFERENCES task_type,
  responsible_user_id INTEGER NOT NULL REFERENCES user, text TEXT NOT NULL, result TEXT, duration INTEGER NOT NULL DEFAULT 0,
  complete_till INTEGER NOT NULL, is_completed INTEGER NOT NULL DEFAULT 0, created_by INTEGER NOT NULL, updated_by INTEGER NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, is_deleted INTEGER NOT NULL DEFAULT 0,
  CHECK ((entity_type IS NULL) = (entity_id IS NULL))
);
CREATE INDEX task_of ON task (entity_type, entity_id, is_completed, is_deleted, complete_till);
CREATE INDEX task_due ON task (is_deleted, complete_till, id);
CREATE INDEX task_responsible ON task (responsible_user_id, is_deleted, is_completed, complete_till);

-- params: JSON by note_type
CREATE TABLE note (
  id INTEGER PRIMARY KEY, entity_type TEXT NOT NULL, entity_id INTEGER NOT NULL, note_type TEXT NOT NULL, params TEXT NOT NULL,
  responsible_user_id INTEGER REFERENCES user, is_pinned INTEGER NOT NULL DEFAULT 0, created_by INTEGER NOT NULL,
  updated_by INTEGER NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL
);
CREATE INDEX note_of ON note (entity_type, entity_id, updated_at, id);
CREATE INDEX note_updated ON note (entity_type, updated_at, id);

-- value_before, value_after: JSON arrays. entity_type is singular here, as in the API. filter_type: the name that
-- finds it where it differs from type (lead_linked → entity_linked).
CREATE TABLE event (
  id TEXT PRIMARY KEY, type TEXT NOT NULL, filter_type TEXT, entity_type TEXT NOT NULL, entity_id INTEGER NOT NULL,
  created_by INTEGER NOT NULL, created_at INTEGER NOT NULL, value_before TEXT NOT NULL, value_after TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX event_created ON event (created_at, id);
CREATE INDEX event_of ON event (entity_type, entity_id, created_at, id);
CREATE INDEX event_type ON event (type, created_at, id);

-- state: new, accepted, declined, linked. metadata: JSON
CREATE TABLE unsorted (
  uid TEXT PRIMARY KEY, category TEXT NOT NULL, source_uid TEXT NOT NULL, source_name TEXT NOT NULL,
  pipeline_id INTEGER NOT NULL REFERENCES pipeline, metadata TEXT NOT NULL, state TEXT NOT NULL, created_at INTEGER NOT NULL,
  sorted_at INTEGER, lead_id INTEGER REFERENCES lead, contact_id INTEGER REFERENCES contact, company_id INTEGER REFERENCES company,
  client_id TEXT
) WITHOUT ROWID;
CREATE INDEX unsorted_new ON unsorted (state, created_at);

-- settings: JSON array of codes
CREATE TABLE webhook (
  id INTEGER PRIMARY KEY AUTOINCREMENT, destination TEXT NOT NULL UNIQUE, settings TEXT NOT NULL, sort INTEGER NOT NULL,
  disabled INTEGER NOT NULL DEFAULT 0, created_by INTEGER NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL
);
-- An outbox: written in the transaction of the change, sent after it. kind: webhook, dp, dp_widget, salesbot, chat.
CREATE TABLE delivery (
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, webhook_id INTEGER REFERENCES webhook ON DELETE CASCADE,
  url TEXT NOT NULL, method TEXT NOT NULL DEFAULT 'POST', content_type TEXT NOT NULL, body TEXT NOT NULL, signature TEXT, state TEXT NOT NULL,
  attempt INTEGER NOT NULL DEFAULT 0, next_at INTEGER, created_at INTEGER NOT NULL
);
CREATE INDEX delivery_due ON delivery (next_at) WHERE next_at IS NOT NULL;
CREATE TABLE delivery_attempt (
  id INTEGER PRIMARY KEY AUTOINCREMENT, delivery_id INTEGER NOT NULL REFERENCES delivery ON DELETE CASCADE, at INTEGER NOT NULL,
  status INTEGER NOT NULL, ms INTEGER NOT NULL, reply TEXT NOT NULL
);
CREATE INDEX delivery_attempt_of ON delivery_attempt (delivery_id);
CREATE INDEX delivery_attempt_failed ON delivery_attempt (at) WHERE status < 100 OR status >= 300;

-- settings: JSON object. status: installed or not_configured
CREATE TABLE widget_install (
  code TEXT PRIMARY KEY, id INTEGER NOT NULL UNIQUE, is_active INTEGER NOT NULL, status TEXT NOT NULL, settings TEXT NOT NULL,
  pipeline_id INTEGER, installed_at INTEGER NOT NULL, updated_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE chat_link (
  id INTEGER PRIMARY KEY AUTOINCREMENT, contact_id INTEGER NOT NULL REFERENCES contact, chat_id TEXT NOT NULL, UNIQUE (chat_id, contact_id)
);
CREATE TABLE talk (
  talk_id INTEGER PRIMARY KEY AUTOINCREMENT, contact_id INTEGER NOT NULL REFERENCES contact, chat_id TEXT NOT NULL,
  entity_type TEXT, entity_id INTEGER, origin TEXT NOT NULL, is_in_work INTEGER NOT NULL, is_read INTEGER NOT NULL,
  rate INTEGER NOT NULL DEFAULT 0, missed_at INTEGER, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL
);
CREATE INDEX talk_contact ON talk (contact_id);
-- buttons, attachment, waba: JSON
CREATE TABLE chat_template (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, content TEXT NOT NULL, type TEXT NOT NULL, buttons TEXT NOT NULL,
  attachment TEXT, is_editable INTEGER NOT NULL, external_id TEXT, waba TEXT NOT NULL DEFAULT '{}', created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX chat_template_external ON chat_template (external_id) WHERE external_id IS NOT NULL;
CREATE TABLE chat_template_review (
  id INTEGER PRIMARY KEY AUTOINCREMENT, template_id INTEGER NOT NULL REFERENCES chat_template ON DELETE CASCADE,
  source_id INTEGER, status TEXT NOT NULL, reject_reason TEXT NOT NULL DEFAULT ''
);
CREATE TABLE short_link (
  id INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT NOT NULL UNIQUE, url TEXT NOT NULL, entity_type TEXT NOT NULL, entity_id INTEGER NOT NULL
);

-- script, blocks, settings: JSON
CREATE TABLE bot (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, type_functionality TEXT NOT NULL, is_active INTEGER NOT NULL,
  is_visual_editor INTEGER NOT NULL, is_favorite INTEGER NOT NULL DEFAULT 0, script TEXT NOT NULL, blocks TEXT
);
-- state: running, waiting, finished, failed, stopped. context, log: JSON
CREATE TABLE bot_run (
  id INTEGER PRIMARY KEY AUTOINCREMENT, bot_id INTEGER NOT NULL REFERENCES bot ON DELETE CASCADE, entity_type TEXT NOT NULL,
  entity_id INTEGER NOT NULL, state TEXT NOT NULL, context TEXT NOT NULL, log TEXT NOT NULL, created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX bot_run_one ON bot_run (entity_type, entity_id) WHERE state IN ('running', 'waiting');
-- pipeline_id: NULL at a stage of customers. delay: seconds. conditions: JSON {logic, conditions}. action: JSON {type, …}
CREATE TABLE dp_trigger (
  id INTEGER PRIMARY KEY AUTOINCREMENT, pipeline_id INTEGER REFERENCES pipeline ON DELETE CASCADE, status_id INTEGER NOT NULL,
  until_status_id INTEGER, event TEXT NOT NULL, delay INTEGER NOT NULL DEFAULT 0, conditions TEXT, action TEXT NOT NULL,
  created_at INTEGER NOT NULL
);
-- Triggers that were set off and wait. occasion: JSON
CREATE TABLE dp_waiting (
  id INTEGER PRIMARY KEY AUTOINCREMENT, trigger_id INTEGER NOT NULL REFERENCES dp_trigger ON DELETE CASCADE,
  entity_id INTEGER NOT NULL, occasion TEXT NOT NULL, due_at INTEGER NOT NULL
);
CREATE INDEX dp_waiting_due ON dp_waiting (due_at, id);

-- What the bell lists. key: of the call or the notification. content: JSON, the notification as it was pushed
CREATE TABLE notification (
  id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, content TEXT NOT NULL, is_read INTEGER NOT NULL
);

CREATE TABLE file (
  uuid TEXT PRIMARY KEY, version_uuid TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, size INTEGER NOT NULL,
  mime_type TEXT NOT NULL, source_id INTEGER, is_trashed INTEGER NOT NULL DEFAULT 0, created_by INTEGER NOT NULL,
  updated_by INTEGER NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER, deleted_by INTEGER
) WITHOUT ROWID;
CREATE TABLE file_version (
  uuid TEXT PRIMARY KEY, file_uuid TEXT NOT NULL REFERENCES file ON DELETE CASCADE, name TEXT NOT NULL, mime_type TEXT NOT NULL,
  size INTEGER NOT NULL, content BLOB NOT NULL, created_by INTEGER NOT NULL, created_at INTEGER NOT NULL
);
CREATE INDEX file_version_of ON file_version (file_uuid);
-- token: what the address of the upload carries. size: announced, part: how many have come
CREATE TABLE upload_session (
  id INTEGER PRIMARY KEY AUTOINCREMENT, token TEXT NOT NULL UNIQUE, file_uuid TEXT, name TEXT NOT NULL, size INTEGER NOT NULL,
  mime_type TEXT NOT NULL, part INTEGER NOT NULL DEFAULT 0, created_by INTEGER NOT NULL
);
CREATE TABLE upload_part (
  session_id INTEGER NOT NULL REFERENCES upload_session ON DELETE CASCADE, part INTEGER NOT NULL, content BLOB NOT NULL,
  PRIMARY KEY (session_id, part)
);
CREATE TABLE entity_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT, entity_type TEXT NOT NULL, entity_id INTEGER NOT NULL,
  file_uuid TEXT NOT NULL REFERENCES file ON DELETE CASCADE, UNIQUE (entity_type, entity_id, file_uuid)
);
-- hook_url: where messages of the account's users go to
CREATE TABLE chat_channel (
  scope_id TEXT PRIMARY KEY, channel_id TEXT NOT NULL, account_id TEXT NOT NULL, title TEXT NOT NULL, hook_api_version TEXT NOT NULL,
  is_time_window_disabled INTEGER NOT NULL DEFAULT 0, hook_url TEXT
) WITHOUT ROWID;
-- A chat of a channel; conversation_id is the channel's own. client: JSON, whom it is with
CREATE TABLE chat (
  id TEXT PRIMARY KEY, scope_id TEXT NOT NULL REFERENCES chat_channel ON DELETE CASCADE, conversation_id TEXT NOT NULL,
  source_id INTEGER REFERENCES source ON DELETE SET NULL, client TEXT NOT NULL, created_at INTEGER NOT NULL,
  UNIQUE (scope_id, conversation_id)
) WITHOUT ROWID;
-- sender, message: JSON. msgid is the channel's own
CREATE TABLE chat_message (
  id TEXT PRIMARY KEY, chat_id TEXT NOT NULL REFERENCES chat ON DELETE CASCADE, talk_id INTEGER REFERENCES talk ON DELETE SET NULL,
  msgid TEXT, is_incoming INTEGER NOT NULL, sender TEXT NOT NULL, message TEXT NOT NULL, created_at INTEGER NOT NULL,
  msec INTEGER NOT NULL DEFAULT 0, delivery_status INTEGER, error_code INTEGER, error TEXT, reaction TEXT
) WITHOUT ROWID;
CREATE INDEX chat_message_of ON chat_message (chat_id, created_at, msec);
CREATE UNIQUE INDEX chat_message_msgid ON chat_message (chat_id, msgid) WHERE msgid IS NOT NULL;
`;
