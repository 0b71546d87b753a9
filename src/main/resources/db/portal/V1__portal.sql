-- The portal's own database: accounts and access tokens. No case data, ever.

create table account (
  name varchar(80) primary key,
  role varchar(30) not null,
  region varchar(40),
  password_hash varchar(300) not null,
  password_version integer default 0 not null,
  demo boolean not null,
  created_at timestamp with time zone not null
);

-- The token itself is never stored; its SHA-256 is.
create table access_token (
  id varchar(36) primary key,
  account varchar(80) not null references account on delete cascade,
  token_hash varchar(64) not null unique,
  label varchar(120) not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone
);

-- What happened in the portal itself: sign-ins, accounts, tokens, reports.
create table portal_audit_line (
  id varchar(36) primary key,
  happened_at timestamp with time zone not null,
  account varchar(80) not null,
  role varchar(30) not null,
  action varchar(40) not null,
  subject varchar(200)
);
create index portal_audit_line_happened_at on portal_audit_line (happened_at);
