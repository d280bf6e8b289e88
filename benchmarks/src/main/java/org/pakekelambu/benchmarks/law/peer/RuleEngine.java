package org.pakekelambu.benchmarks.law.peer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** The rules, compiled once into the engine's executable model; a fresh session for each decision, as facts differ. */
public final class RuleEngine {
    private static final String RULES = "org/pakekelambu/benchmarks/law/peer/deaths.drl";

    private final KieBase rules;

    public RuleEngine() {
        KieServices kie = KieServices.get();
        KieFileSystem files = kie.newKieFileSystem();
        files.write(
                "src/main/resources/" + RULES,
                kie.getResources().newClassPathResource(RULES, RuleEngine.class.getClassLoader()));
        KieBuilder built = kie.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (built.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("The rules do not compile: " + built.getResults());
        }
        rules = kie.newKieContainer(built.getKieModule().getReleaseId()).getKieBase();
    }

    /** The lines the rules find. */
    public List<Owed> decide(Risk risk, Collection<?> facts) {
        List<Owed> lines = new ArrayList<>(6);
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("lines", lines);
            for (Object fact : facts) {
                session.insert(fact);
            }
            session.insert(risk);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return lines;
    }
}
