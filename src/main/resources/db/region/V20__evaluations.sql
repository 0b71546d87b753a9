-- Evaluations written in the portal and the wall of the week. What the dataset has columns for travels
-- with it; who wrote a card and under which name does not, so an import takes that away.

create table evaluation_group (
  id varchar(20) primary key,
  made_on date not null,
  title varchar(120) not null,
  for_begeleidingsgroep boolean not null,
  principle integer,
  tension integer,
  card_id varchar(12) references ketenkaart on delete set null,
  learning_point varchar(20)
);

alter table evaluation add column level varchar(20);
alter table evaluation add column author_role varchar(20);
alter table evaluation add column learning_point varchar(20);
alter table evaluation add column group_id varchar(20) references evaluation_group on delete set null;
-- No foreign key: rows of one table refer to each other in any order.
alter table evaluation add column merged_into varchar(20);
create index evaluation_given_on on evaluation (given_on);

-- Who sent it. The token stands for the form and what was typed in it: sent twice, it still is one.
create table evaluation_entry (
  evaluation_id varchar(20) primary key references evaluation on delete cascade,
  account varchar(80) not null,
  token varchar(36) not null,
  name varchar(80),
  written_at timestamp with time zone not null,
  unique (account, token)
);

-- Whether a region asks for names on tops and tips: its own choice, so an import leaves it as it is.
create table name_choice (
  number integer primary key,
  asked boolean not null,
  account varchar(80) not null,
  chosen_at timestamp with time zone not null
);
