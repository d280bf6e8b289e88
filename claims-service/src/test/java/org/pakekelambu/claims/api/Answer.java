package org.pakekelambu.claims.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/**
 * The JSON of an answer, asked by path. JsonPath compiles a script for each question, which took a quarter of the processor
 * time of these tests; names and numbers, as in {@code lines[0].shares.amount}, need none.
 */
public final class Answer extends JsonPath {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_]\\w*(\\[\\d+])*(\\.[A-Za-z_]\\w*(\\[\\d+])*)*");
    private static final Pattern STEP = Pattern.compile("[.\\[\\]]+");

    private final Object root;

    private Answer(String text, Object root) {
        super(text);
        this.root = root;
    }

    /** What {@code as(Answer.class)} calls. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Answer of(Object root) throws JsonProcessingException {
        return new Answer(JSON.writeValueAsString(root), root);
    }

    public static Answer to(String text) {
        try {
            return new Answer(text, JSON.readValue(text, Object.class));
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + text, e);
        }
    }

    /** For {@code .body(at("lines[0].amount", equalTo(42)))}; what fails shows the whole answer. */
    public static Matcher<String> at(String path, Matcher<?> expected) {
        return new TypeSafeDiagnosingMatcher<>() {
            @Override
            protected boolean matchesSafely(String text, Description mismatch) {
                Object found = to(text).get(path);
                expected.describeMismatch(found, mismatch.appendText("at " + path + " "));
                return expected.matches(found);
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("at " + path + " ").appendDescriptionOf(expected);
            }
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T get(String path) {
        if (!PLAIN.matcher(path).matches()) {
            return super.get(path);
        }
        Object found = root;
        for (String step : STEP.split(path)) {
            found = step(found, step);
        }
        return (T) found;
    }

    /** A name asked of a list is asked of each of its elements. */
    private static Object step(Object from, String step) {
        if (from instanceof List<?> list) {
            if (Character.isDigit(step.charAt(0))) {
                int index = Integer.parseInt(step);
                return index < list.size() ? list.get(index) : null;
            }
            List<Object> each = new ArrayList<>();
            list.forEach(element -> each.add(step(element, step)));
            return each;
        }
        return from instanceof Map<?, ?> object ? object.get(step) : null;
    }
}
