-- Learning questions keep their identity while a region words them anew. A file of the dataset.
create table question_wording (
  question varchar(20) not null,
  number integer not null,
  wording varchar(500) not null,
  source_id varchar(20) references source,
  place varchar(120),
  reason varchar(500),
  fictitious boolean not null,
  primary key (question, number)
);

-- What an answer said before and since, in full; rows are only ever added, and outlive an import. The
-- answer of now is in learning_answer.
create table learning_answer_change (
  id varchar(36) primary key,
  question varchar(20) not null,
  number integer not null,
  state varchar(20) not null,
  answer varchar(4000),
  evidence varchar(500),
  data_needed varchar(4000),
  source_id varchar(20),
  place varchar(120),
  account varchar(80) not null,
  written_at timestamp with time zone not null,
  unique (question, number)
);

-- What the card of a next atelier could ask, so that a question can be answered there.
create table data_proposal (
  id varchar(36) primary key,
  question varchar(20) not null,
  step integer not null,
  label varchar(200) not null,
  options varchar(1000),
  why varchar(1000) not null,
  owner varchar(120) not null,
  state varchar(20) not null,
  proposed_by varchar(80) not null,
  proposed_at timestamp with time zone not null,
  decided_by varchar(80),
  decided_at timestamp with time zone,
  decided_reason varchar(1000)
);
