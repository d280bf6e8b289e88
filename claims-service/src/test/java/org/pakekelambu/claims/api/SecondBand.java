package org.pakekelambu.claims.api;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.loading.LawFile;
import org.pakekelambu.law.loading.LawSource;

/** The service under the law with one more contribution band, laid over it as a rehearsal lays a draft. Its amounts are made up for the test. */
public final class SecondBand implements QuarkusTestProfile {
    static final String NAME = "BPU_2";
    private static final String FILE = """
            contribution.band.BPU_2.jkk:
              unit: RUPIAH
              name: {id: "Iuran JKK, golongan uji", en: "JKK contribution, band of a test"}
              values:
                - applies_from: 2015-07-01
                  value: 20000
                  citation: {act: Test, article: "-", dated: 2015-07-01, confidence: M}
            contribution.band.BPU_2.basis:
              unit: RUPIAH
              name: {id: "Dasar manfaat, golongan uji", en: "Basis amount W, band of a test"}
              values:
                - applies_from: 2015-07-01
                  value: 1500000
                  citation: {act: Test, article: "-", dated: 2015-07-01, confidence: M}
            """;

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(Extended.class);
    }

    /** Gives the law of the profile. */
    @Alternative
    @ApplicationScoped
    public static class Extended {
        @Produces
        @Alternative
        @Singleton
        Law law() {
            return Law.load(LawSource.shipped().with(new LawFile("second-band.yaml", FILE)));
        }
    }
}
