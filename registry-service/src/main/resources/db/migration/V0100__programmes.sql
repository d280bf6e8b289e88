-- Regencies, their districts, and the programmes that protect people there. A second regency is rows, not code.
CREATE TABLE regency (
    code       text PRIMARY KEY CHECK (code ~ '^[0-9]{2}\.[0-9]{2}$'),
    name       text NOT NULL
);

CREATE TABLE district (
    code       text PRIMARY KEY CHECK (code ~ '^[0-9]{2}\.[0-9]{2}\.[0-9]{2}$'),
    regency    text NOT NULL REFERENCES regency,
    name       text NOT NULL,
    CHECK (left(code, 5) = regency)
);

CREATE TABLE sponsor (
    code       text PRIMARY KEY,
    name       text NOT NULL,
    kind       text NOT NULL CHECK (kind IN ('GOVERNMENT', 'COMPANY')),
    region     text NOT NULL REFERENCES regency,
    created_at timestamptz NOT NULL,
    created_by text NOT NULL
);

CREATE TABLE programme (
    code        text PRIMARY KEY,
    name        text NOT NULL,
    region      text NOT NULL REFERENCES regency,
    legal_basis text NOT NULL,
    funding     text NOT NULL CHECK (funding IN ('APBD', 'APBN', 'COMPANY', 'SELF')),
    band        text NOT NULL,
    quota       integer NOT NULL CHECK (quota > 0),
    sponsor     text REFERENCES sponsor,
    starts_on   date NOT NULL,
    created_at  timestamptz NOT NULL,
    created_by  text NOT NULL
);

INSERT INTO regency VALUES ('16.06', 'Musi Banyuasin');

-- Kepmendagri 300.2.2-2430/2025
INSERT INTO district (code, regency, name) VALUES
    ('16.06.01', '16.06', 'Sekayu'),
    ('16.06.02', '16.06', 'Lais'),
    ('16.06.03', '16.06', 'Sungai Keruh'),
    ('16.06.04', '16.06', 'Batang Hari Leko'),
    ('16.06.05', '16.06', 'Sanga Desa'),
    ('16.06.06', '16.06', 'Babat Toman'),
    ('16.06.07', '16.06', 'Sungai Lilin'),
    ('16.06.08', '16.06', 'Keluang'),
    ('16.06.09', '16.06', 'Bayung Lencir'),
    ('16.06.10', '16.06', 'Plakat Tinggi'),
    ('16.06.11', '16.06', 'Lalan'),
    ('16.06.12', '16.06', 'Tungkal Jaya'),
    ('16.06.13', '16.06', 'Lawan Wetan'),
    ('16.06.14', '16.06', 'Babat Supat'),
    ('16.06.15', '16.06', 'Jirak Jaya');

INSERT INTO sponsor VALUES
    ('apbd-muba', 'Pemerintah Kabupaten Musi Banyuasin', 'GOVERNMENT', '16.06', '2025-07-16T00:00:00Z', 'migration');

INSERT INTO programme VALUES
    ('pake-kelambu', 'PAKE KELAMBU: Perlindungan Ketenagakerjaan, Keluarga Aman Terbantu', '16.06', 'Perbup Muba 54/2023',
     'APBD', 'BPU_1', 45000, 'apbd-muba', '2025-07-16', '2025-07-16T00:00:00Z', 'migration');
