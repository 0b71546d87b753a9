-- What an atelier does with what earlier ones leave it. Rows are only ever added: a change of mind is a
-- next number. They point to another region by its key, and outlive an import.
create table start_kit_choice (
  id varchar(36) primary key,
  from_region varchar(60) not null,
  kind varchar(30) not null,
  item_id varchar(80) not null,
  number integer not null,
  title varchar(500) not null,
  handling varchar(20) not null,
  reason varchar(1000) not null,
  owner varchar(120) not null,
  account varchar(80) not null,
  chosen_at timestamp with time zone not null,
  unique (from_region, kind, item_id, number)
);

-- What the card of this atelier asks besides annex 1, and what was filled in. Files of the dataset.
create table added_field (
  id varchar(36) primary key,
  step integer not null,
  label varchar(200) not null,
  options varchar(1000),
  origin varchar(300) not null,
  asked boolean not null,
  fictitious boolean not null
);

create table added_answer (
  card_id varchar(12) not null references ketenkaart on delete cascade,
  field_id varchar(36) not null references added_field,
  answer varchar(4000) not null,
  primary key (card_id, field_id)
);
