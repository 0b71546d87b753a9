-- What the region lets out. A snapshot is what was counted at one moment; the nation sees the newest
-- released one and never the cards. Rows are not changed but for the decision on a proposal. An import
-- of a dataset leaves all of this as it is: what was once released stays known.
create table region_snapshot (
  number integer primary key,
  state varchar(20) not null,
  checksum varchar(64) not null,
  first_start boolean not null,
  proposed_by varchar(80) not null,
  proposed_at timestamp with time zone not null,
  decided_by varchar(80),
  decided_at timestamp with time zone
);

create table snapshot_tally (
  number integer primary key references region_snapshot,
  tally text not null
);

-- The ledger: every selection of which protected figures were released, with how many cases it held.
create table released_selection (
  id varchar(36) primary key,
  selection varchar(500) not null,
  population integer not null,
  released_at timestamp with time zone not null
);

-- What was counted when a selection was last released, to show again while too little was added.
create table selection_tally (
  selection varchar(500) primary key,
  tally text not null,
  checksum varchar(64) not null,
  released_at timestamp with time zone not null
);

-- Held by whoever decides what is let out, so that two requests at once are judged one after the other.
create table release_turn (
  id integer primary key
);
insert into release_turn (id) values (1);
