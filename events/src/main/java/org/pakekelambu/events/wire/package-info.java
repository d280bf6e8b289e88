/**
 * How an event looks on the wire: CloudEvents 1.0 in binary mode, the state as JSON.
 *
 * <p>The JSON is strict where a mistake could hide (double keys, a fraction for an integer, trailing text) and tolerant where a
 * newer owner may have added an optional field.
 */
package org.pakekelambu.events.wire;
