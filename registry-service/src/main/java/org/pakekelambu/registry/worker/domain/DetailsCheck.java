package org.pakekelambu.registry.worker.domain;

import static org.pakekelambu.registry.worker.domain.Fault.Kind.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Checks what an office says of a worker: every fault at once, none twice. */
public final class DetailsCheck {
    static final int NAME_LENGTH = 150;
    static final int TEXT_LENGTH = 250;

    private final List<Fault> faults = new ArrayList<>(0);
    private final LocalDate today;

    private DetailsCheck(LocalDate today) {
        this.today = today;
    }

    /** All faults of the details of a worker who lives in one of these districts; empty when they hold. */
    public static List<Fault> faults(WorkerDetails details, Set<String> districts, LocalDate today) {
        var check = new DetailsCheck(today);
        check.person(details);
        check.home(details.address(), districts);
        new FamilyCheck(check, details).all();
        return check.faults;
    }

    /** All faults of a family member on its own, as a row of a family roster gives it. */
    public static List<Fault> faults(FamilyDetails member, LocalDate today) {
        var check = new DetailsCheck(today);
        FamilyCheck.member(check, "", member);
        return check.faults;
    }

    /** Every member that says it is of the family known, and is not. */
    public static List<Fault> unknown(List<FamilyDetails> family, List<Relative> known) {
        var faults = new ArrayList<Fault>(0);
        for (int i = 0; i < family.size(); i++) {
            UUID id = family.get(i).familyId();
            if (id != null
                    && known.stream().noneMatch(relative -> relative.familyId().equals(id))) {
                faults.add(new Fault("family[" + i + "].familyId", FAMILY_UNKNOWN));
            }
        }
        return faults;
    }

    private void person(WorkerDetails d) {
        text("name", d.name(), true, NAME_LENGTH);
        text("birthPlace", d.birthPlace(), false, NAME_LENGTH);
        text("motherName", d.motherName(), false, NAME_LENGTH);
        text("dataSource", d.dataSource(), true, NAME_LENGTH);
        require("occupation", d.occupation());
        identity("", d.nik(), d.birthDate(), d.sex(), true);
        if (require("kkNumber", d.kkNumber()) && !Digits.exactly(d.kkNumber(), 16)) {
            fault("kkNumber", KK_FORMAT);
        }
        if (d.phone() != null && !Phone.isWellFormed(d.phone())) {
            fault("phone", PHONE_FORMAT);
        }
        if (d.welfareDecile() != null && (d.welfareDecile() < 1 || d.welfareDecile() > 10)) {
            fault("welfareDecile", DECILE_RANGE);
        }
        if (d.reportedIncome() != null && d.reportedIncome() < 0) {
            fault("reportedIncome", INCOME_NEGATIVE);
        }
    }

    /** NIK, birth date and sex say the same thing three times and must agree. */
    void identity(String prefix, String nik, LocalDate birthDate, Sex sex, boolean nikRequired) {
        boolean dated = require(prefix + "birthDate", birthDate);
        boolean sexed = require(prefix + "sex", sex);
        if (dated && birthDate.isAfter(today)) {
            fault(prefix + "birthDate", BIRTH_DATE_FUTURE);
            dated = false;
        }
        if (nik == null && !nikRequired || !require(prefix + "nik", nik)) {
            return;
        }
        if (!Nik.isWellFormed(nik)) {
            fault(prefix + "nik", NIK_FORMAT);
            return;
        }
        if (dated && !Nik.agreesWithBirthDate(nik, birthDate)) {
            fault(prefix + "nik", NIK_BIRTH_DATE);
        }
        if (sexed && !Nik.agreesWithSex(nik, sex)) {
            fault(prefix + "nik", NIK_SEX);
        }
    }

    private void home(Address home, Set<String> districts) {
        if (!require("address", home)) {
            return;
        }
        text("address.street", home.street(), true, TEXT_LENGTH);
        houseNumber("address.rt", home.rt());
        houseNumber("address.rw", home.rw());
        if (require("address.districtCode", home.districtCode()) && !districts.contains(home.districtCode())) {
            fault("address.districtCode", DISTRICT_UNKNOWN);
        }
        String village = home.villageCode();
        if (village != null && !isVillage(village)) {
            fault("address.villageCode", VILLAGE_FORMAT);
        } else if (village != null && !village.startsWith(home.districtCode() + ".")) {
            fault("address.villageCode", VILLAGE_OUTSIDE_DISTRICT);
        }
    }

    private void houseNumber(String field, String value) {
        if (require(field, value) && !Digits.between(value, 1, 3)) {
            fault(field, RT_RW_FORMAT);
        }
    }

    private static boolean isVillage(String code) {
        return code.length() == 13
                && code.charAt(2) == '.'
                && code.charAt(5) == '.'
                && code.charAt(8) == '.'
                && Digits.exactly(code.replace(".", ""), 10);
    }

    void text(String field, String value, boolean required, int most) {
        if (required ? require(field, value) : value != null) {
            if (value.isBlank()) {
                fault(field, MISSING);
            } else if (value.length() > most) {
                fault(field, TOO_LONG);
            }
        }
    }

    boolean require(String field, Object value) {
        if (value == null) {
            fault(field, MISSING);
        }
        return value != null;
    }

    void fault(String field, Fault.Kind kind) {
        faults.add(new Fault(field, kind));
    }
}
