-- The words a region lets others read: the exact words, proposed by one person and released by
-- another. They are kept as they were released, whatever becomes of the text; an import of a
-- dataset leaves them. What is released last stands beside what was before.
create table publication (
  id varchar(36) primary key,
  kind varchar(40) not null,
  text_id varchar(80) not null,
  title varchar(500) not null,
  words text not null,
  checksum varchar(64) not null,
  fictitious boolean not null,
  state varchar(20) not null,
  origin varchar(20) not null,
  proposed_by varchar(80),
  proposed_at timestamp with time zone not null,
  released_by varchar(80),
  released_at timestamp with time zone,
  ended_by varchar(80),
  ended_at timestamp with time zone
);
create index publication_text on publication (kind, text_id);

-- The kinds of text whose words of a published report were counted as released; once for each, so
-- that what is imported later cannot release itself.
create table publication_start (
  kind varchar(40) primary key,
  done_at timestamp with time zone not null
);

-- Held by whoever decides which words are let out.
create table publication_turn (
  id integer primary key
);
insert into publication_turn (id) values (1);
