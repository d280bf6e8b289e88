package org.pakekelambu.manners.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Decimal numbers of a reasonable size: {@code 1e999999999} is short to write and would fill the memory when used. */
final class StrictDecimal extends StdScalarDeserializer<BigDecimal> {
    private static final int DIGITS = 30;

    StrictDecimal() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        BigDecimal number = parser.getDecimalValue();
        if (number.precision() > DIGITS || Math.abs((long) number.scale()) > DIGITS) {
            throw JsonMappingException.from(parser, "too many digits");
        }
        return number;
    }
}
