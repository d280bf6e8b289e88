package org.pakekelambu.localstack.roster;

import static org.pakekelambu.localstack.roster.RosterColumn.*;

/** Writes people down as the offices do, without any mistake. */
final class Rows {

    private Rows() {}

    static Row<RosterColumn> of(RosterWorker worker) {
        Person person = worker.person();
        RosterWorker.Home home = worker.home();
        return new Row<>(RosterColumn.class)
                .set(NIK, person.nik())
                .set(NAMA_LENGKAP, person.name())
                .set(TEMPAT_LAHIR, worker.birthPlace())
                .set(TANGGAL_LAHIR, person.birthDate().toString())
                .set(JENIS_KELAMIN, person.sex().letter())
                .set(NO_KK, worker.kk())
                .set(NAMA_IBU_KANDUNG, worker.motherName())
                .set(ALAMAT, home.street())
                .set(RT, home.rt())
                .set(RW, home.rw())
                .set(KODE_DESA, home.village())
                .set(KODE_KECAMATAN, home.district().code())
                .set(NO_HP, worker.phone())
                .set(PEKERJAAN_1, worker.occupation().word())
                .set(PEKERJAAN_2, worker.secondOccupation())
                .set(LOKASI_KERJA, worker.workPlace())
                .set(PENGHASILAN_BULANAN, Integer.toString(worker.monthlyIncome()))
                .set(DESIL, Integer.toString(worker.decile()))
                .set(SUMBER_DATA, "DTSEN")
                .set(TANGGAL_DATA, Population.REFERENCE.toString())
                .set(KPJ, worker.kpj())
                .set(TANGGAL_KEPESERTAAN, worker.memberSince().toString());
    }

    static Row<FamilyColumn> of(RosterWorker worker, Relative relative) {
        Person person = relative.person();
        return new Row<>(FamilyColumn.class)
                .set(FamilyColumn.NIK_PEKERJA, worker.person().nik())
                .set(FamilyColumn.HUBUNGAN, relative.relation())
                .set(FamilyColumn.NAMA, person.name())
                .set(FamilyColumn.NIK, person.nik())
                .set(FamilyColumn.TANGGAL_LAHIR, person.birthDate().toString())
                .set(FamilyColumn.JENIS_KELAMIN, person.sex().letter())
                .set(FamilyColumn.JENJANG_SEKOLAH, relative.school())
                .set(FamilyColumn.MENIKAH, relative.married() ? "ya" : "tidak")
                .set(FamilyColumn.BEKERJA, relative.working() ? "ya" : "tidak");
    }
}
