package org.pakekelambu.benchmarks.load;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Enrolments of people who never lived, a wife and a child with each; no two alike in a run. */
public final class Invented {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Invented() {}

    /** The next body of {@code POST /workers}. */
    public static byte[] enrolment() {
        int number = COUNT.incrementAndGet();
        return """
                {"nik":"%s","name":"Pekerja Rekaan %d","birthDate":"1981-04-17","birthPlace":"Sekayu","sex":"MALE",\
                "motherName":"Ibu Rekaan %d","occupation":"FARMER","reportedIncome":900000,"kkNumber":"%s",\
                "address":{"districtCode":"16.06.%02d","villageCode":"16.06.%02d.2005","street":"Dusun III","rt":"002",\
                "rw":"001"},"phone":"08121234%04d","welfareDecile":2,"dataSource":"DTSEN","programme":"pake-kelambu",\
                "family":[{"relation":"SPOUSE","name":"Istri Rekaan %d","nik":"%s","birthDate":"1984-09-02","sex":"FEMALE"},\
                {"relation":"CHILD","name":"Anak Rekaan %d","nik":"%s","birthDate":"2014-03-05","sex":"MALE",\
                "schoolLevel":"SD","married":false,"working":false}]}""".formatted(
                        nik("170481", number),
                        number,
                        number,
                        nik("160699", number),
                        1 + number % 15,
                        1 + number % 15,
                        number % 10_000,
                        number,
                        nik("420984", number),
                        number,
                        nik("050314", number))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The serial runs on into the district of first issue, so that a run may hold millions. */
    private static String nik(String birth, int number) {
        return String.format("94%04d%s%04d", number / 10_000, birth, number % 10_000);
    }
}
