-- A claim may be a statement without a number, and has the day on which it was made.
alter table claim alter column "value" drop not null;
alter table claim add column statement varchar(4000);
alter table claim add column stated_on date;

-- Which of the claims on one figure the region goes by: who decided it, when and why. Rows are only ever
-- added; a revocation is written on its row once. No foreign key to the claim, so that a decision outlives
-- an import: it holds as long as the claim of that id still says the same at the same place.
create table claim_decision (
  number integer primary key,
  form_key varchar(36) not null unique,
  indicator varchar(60) not null,
  claim_id varchar(20) not null,
  claim_said varchar(4000) not null,
  claim_place varchar(120) not null,
  taken_by varchar(120) not null,
  taken_on date not null,
  reason varchar(1000) not null,
  account varchar(80) not null,
  recorded_at timestamp with time zone not null,
  revoked_by varchar(80),
  revoked_at timestamp with time zone,
  revoked_reason varchar(1000)
);
