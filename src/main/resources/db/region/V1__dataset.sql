-- The regional dataset as src/docs/dataset.md describes it: a table per file, a column per column.
-- H2 and PostgreSQL run the same script. Empty means unknown, so most columns may be null.

create table organisation (
  code varchar(40) primary key,
  name varchar(120) not null,
  short_name varchar(30) not null,
  participation varchar(10) not null,
  position integer not null
);

create table source (
  id varchar(20) primary key,
  kind varchar(30) not null,
  title varchar(300) not null,
  author varchar(300),
  "year" integer,
  number integer,
  note varchar(500),
  fictitious boolean not null
);

create table ketenkaart (
  id varchar(12) primary key,
  started_on date not null,
  intervention_chosen_on date,
  title varchar(120) not null,
  author_organisation varchar(40) references organisation,
  suspect varchar(500),
  people_involved varchar(500),
  offence varchar(500),
  offence_kind varchar(30),
  police_team varchar(120),
  municipality varchar(120),
  primary_case_type varchar(30) not null,
  juvenile_suspect boolean not null,
  domestic_violence boolean not null,
  card_available boolean not null,
  preselect varchar(10),
  preselect_care varchar(10),
  safety_house_plan boolean,
  basic_information varchar(4000),
  safety_picture varchar(4000),
  verdieping_decided boolean,
  verdieping_carried_out boolean,
  verdieping_why varchar(4000),
  verdieping_reasons varchar(500),
  no_verdieping_reasons varchar(500),
  questions varchar(4000),
  goal varchar(4000),
  goal_kind varchar(20),
  interpretation varchar(4000),
  intervention_kind varchar(20),
  intervention varchar(500),
  intervention_why varchar(4000),
  regular_disposition varchar(500),
  disposition_kind varchar(30),
  other_than_regular boolean,
  care_outcome varchar(20),
  provable boolean,
  follow_up_agreements varchar(4000),
  feedback_to varchar(4000),
  value_added varchar(4000),
  preselect_care_value boolean,
  evaluation varchar(4000),
  facilitator_themes varchar(500),
  facilitators varchar(4000),
  barrier_themes varchar(500),
  barriers varchar(4000),
  children integer,
  children_ages varchar(100),
  violence_pattern varchar(20),
  restraining_orders integer,
  pregnancy boolean,
  weapon boolean,
  risk_instrument varchar(10),
  version integer default 0 not null
);
create index ketenkaart_started_on on ketenkaart (started_on);

create table contribution (
  card_id varchar(12) not null references ketenkaart on delete cascade,
  organisation varchar(40) not null references organisation,
  activity varchar(4000),
  from_whom varchar(500),
  not_obtained varchar(500),
  minutes integer,
  added_value boolean,
  demand varchar(4000),
  primary key (card_id, organisation)
);

create table principle (
  number integer primary key,
  wording varchar(500) not null,
  source_id varchar(20) not null references source,
  place varchar(120),
  fictitious boolean not null
);

create table principle_evidence (
  card_id varchar(12) not null references ketenkaart on delete cascade,
  principle integer not null references principle,
  rating integer,
  evidence varchar(500) not null,
  primary key (card_id, principle)
);

create table tension_position (
  id varchar(20) primary key,
  tension integer not null,
  given_on date not null,
  position integer not null,
  participant varchar(20) not null,
  card_id varchar(12) references ketenkaart on delete cascade,
  sentence varchar(500)
);
create index tension_position_given_on on tension_position (given_on);

create table learning_point (
  id varchar(20) primary key,
  position integer not null,
  title varchar(120) not null,
  observation varchar(4000) not null,
  explanation varchar(4000),
  lesson varchar(4000),
  level varchar(20) not null,
  state varchar(20) not null,
  source_id varchar(20) not null references source,
  place varchar(120),
  fictitious boolean not null
);

create table learning_answer (
  question varchar(20) primary key,
  state varchar(20) not null,
  answer varchar(4000),
  evidence varchar(500),
  data_needed varchar(4000),
  source_id varchar(20) references source,
  place varchar(120),
  fictitious boolean not null
);

create table claim (
  id varchar(20) primary key,
  indicator varchar(60) not null,
  label varchar(120) not null,
  "value" integer not null,
  base integer,
  base_name varchar(120),
  source_id varchar(20) not null references source,
  place varchar(120) not null,
  given_source varchar(120),
  fictitious boolean not null
);

create table evaluation (
  id varchar(20) primary key,
  kind varchar(20) not null,
  given_on date not null,
  organisation varchar(40) references organisation,
  text varchar(4000) not null,
  for_begeleidingsgroep boolean not null,
  principle integer,
  tension integer,
  card_id varchar(12) references ketenkaart on delete set null
);

create table agenda (
  id varchar(20) primary key,
  meeting_on date not null,
  position integer not null,
  subject varchar(300) not null,
  origin varchar(20) references evaluation,
  decision varchar(4000),
  owner varchar(120),
  due_on date,
  state varchar(20) not null
);

create table follow_up (
  card_id varchar(12) not null references ketenkaart on delete cascade,
  due_on date not null,
  moment varchar(20) not null,
  state varchar(20) not null,
  finding varchar(4000),
  primary key (card_id, due_on)
);

create table characteristic (
  card_id varchar(12) not null references ketenkaart on delete cascade,
  code varchar(10) not null,
  coder varchar(20) not null,
  passage varchar(500),
  primary key (card_id, code)
);

-- One row per import; the newest says what the region holds.
create table dataset_import (
  id varchar(36) primary key,
  imported_at timestamp with time zone not null,
  imported_by varchar(80) not null,
  checksum varchar(64) not null,
  cards integer not null
);

-- The audit line of a region's data is written in the same transaction as the data, so it lives here.
create table audit_line (
  id varchar(36) primary key,
  happened_at timestamp with time zone not null,
  account varchar(80) not null,
  role varchar(30) not null,
  action varchar(40) not null,
  subject varchar(200)
);
create index audit_line_happened_at on audit_line (happened_at);
