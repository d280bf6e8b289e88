package org.pakekelambu.localstack.roster;

import java.util.List;

/** Names as they are heard in South Sumatra, put together by chance. */
final class Names {

    private static final List<String> MEN = list("""
            Ahmad, Muhammad, Abdul, Agus, Aidil, Amir, Andi, Anwar, Arifin, Asmawi, Bambang, Budi, Burhan, Dedi,
            Edi, Efran, Fahmi, Firman, Guntur, Hamdan, Hasan, Herman, Husin, Idris, Ilham, Iskandar, Ismail,
            Jamal, Joko, Junaidi, Kadir, Karim, Lukman, Ma'ruf, Mahmud, Marzuki, Nasir, Nopri, Nur, Rahmat,
            Ramli, Ridwan, Robi, Rusdi, Saiful, Slamet, Sobri, Sugeng, Suhaimi, Suparman, Syafi'i, Tarmizi, Tono,
            Umar, Usman, Wahyu, Yanto, Yusuf, Zainal, Zulkifli""");

    private static final List<String> WOMEN = list("""
            Aisyah, Aminah, Anita, Asmara, Cik Ayu, Dahlia, Desi, Dewi, Eka, Elly, Emilia, Erna, Evi, Farida,
            Fatimah, Fitri, Halimah, Hartati, Hasnah, Herlina, Ida, Indah, Isma, Juariah, Kartini, Khodijah,
            Lestari, Leni, Lilis, Maimunah, Marlina, Mega, Murni, Mutiara, Nur'aini, Nuraini, Nyimas, Oktavia,
            Patimah, Puspa, Rahma, Ratna, Rina, Rohani, Rosita, Rukiah, Sari, Siti, Sri, Sulastri, Sumarni,
            Suryani, Susilawati, Tuti, Umi, Wati, Yanti, Yulia, Yuliana, Zubaidah""");

    private static final List<String> SECOND = list("""
            Adriansyah, Alamsyah, Apriadi, Aprianto, Ardiansyah, Azhari, Bastari, Darmawan, Effendi, Fadli,
            Fauzan, Firdaus, Gunawan, Hadi, Hakim, Halim, Hamid, Hidayat, Irawan, Jauhari, Kurniawan, Mansyur,
            Maulana, Mulyadi, Mursalin, Nugroho, Pratama, Prayitno, Putra, Rahman, Ramadhan, Rosadi, Rozali,
            Saputra, Setiawan, Sobirin, Sopian, Suganda, Suryadi, Susanto, Syahrial, Syaputra, Tamrin, Thohir,
            Utama, Wahab, Wibowo, Wijaya, Yadi, Zakaria""");

    private static final List<String> SECOND_OF_WOMEN = list("""
            Agustina, Anggraini, Apriani, Astuti, Damayanti, Fitriani, Handayani, Hasanah, Hayati, Jannah,
            Kurniati, Lestari, Maharani, Marlena, Maryam, Maryani, Mayasari, Ningsih, Novitasari, Nurhayati,
            Oktaviani, Permata, Puspita, Putri, Rahayu, Rahmawati, Ramadhani, Rohmah, Safitri, Sartika, Sundari,
            Utami, Wahyuni, Wulandari, Yunita, Zahara""");

    private Names() {}

    private static List<String> list(String names) {
        return List.of(names.split(",\\s+"));
    }

    static String of(Sex sex, Dice dice) {
        String first = dice.one(sex == Sex.MALE ? MEN : WOMEN);
        List<String> seconds = sex == Sex.MALE ? SECOND : SECOND_OF_WOMEN;
        return switch (dice.weighted(12, 70, 18)) {
            case 0 -> first;
            case 1 -> first + " " + dice.one(seconds);
            default -> first + " " + dice.one(seconds) + " " + dice.one(seconds);
        };
    }
}
