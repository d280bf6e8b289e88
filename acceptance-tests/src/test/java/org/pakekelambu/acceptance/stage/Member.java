package org.pakekelambu.acceptance.stage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * An enrolled worker.
 *
 * @param path of the worker in the registry, {@code /api/v1/workers/...}
 * @param relatives the family in the order it was enrolled
 */
public record Member(String id, String path, Human human, String programme, List<Relative> relatives) {

    /** A family member with the id the registry gave. */
    public record Relative(String familyId, String relation, Human human) {}

    public static Member of(Enrolment enrolment, String path, JsonNode worker) {
        List<Relative> relatives = enrolment.relatives().stream()
                .map(human -> relative(human, worker.path("family")))
                .toList();
        return new Member(worker.path("id").asText(), path, enrolment.worker(), enrolment.programme(), relatives);
    }

    /** By name, which the registry shows to whom it let enrol the person. */
    private static Relative relative(Human human, JsonNode family) {
        for (JsonNode member : family) {
            if (member.path("name").asText().equals(human.name())) {
                return new Relative(
                        member.path("familyId").asText(),
                        member.path("relation").asText(),
                        human);
            }
        }
        throw new AssertionError("The registry does not show " + human.name() + " in " + family);
    }

    public Relative relative(String relation) {
        return relatives.stream()
                .filter(relative -> relative.relation().equals(relation))
                .findFirst()
                .orElseThrow();
    }
}
