package org.pakekelambu.registry.worker.domain;

/**
 * Where a worker lives.
 *
 * @param districtCode Kemendagri code of the district, {@code 16.06.03}; its first two parts are the region
 * @param villageCode {@code 16.06.03.2005}, or null
 */
public record Address(String districtCode, String villageCode, String street, String rt, String rw) {

    /** The regency a district lies in: {@code 16.06} of {@code 16.06.03}. */
    public static String regionOf(String districtCode) {
        return districtCode.substring(0, 5);
    }
}
