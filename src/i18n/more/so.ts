import type { Guide } from './guide.ts';

/** The site in Somali, on one page. */
export const somali: Guide = {
  title: 'Hawlaha iyo goobaha carruurta iyo dhalinyarada',
  description:
    'Af-Soomaali: waa maxay boggan, sidee loo arkaa in dad waaweyn joogaan, iyo sidee la isku qoraa.',
  lead: '{Trygg fritid} waa bog internet oo degmadu leedahay. Halkan waxaad ka helaysaa waxyaabo la sameeyo waqtiga firaaqada. Waxaad sidoo kale arkaysaa in dad waaweyn joogaan iyo goorta ay joogaan. Bogagga kale waa Iswiidhish iyo Ingiriis. Boggan waxaan Af-Soomaali ku sharraxaynaa waxyaabaha ugu muhiimsan.',
  frame: {
    skipLink: 'U gudub qoraalka',
    otherLanguages: 'Luqado kale',
    demoBand: 'Tani waa tusaale. Dadka iyo waqtiyadu run ma aha.',
    runBy: 'Waxaa bogga maamula:',
    reportError: 'Sheeg khalad bogga ku jira',
    updated: 'Bogga waxaa la cusbooneysiiyay:',
    informationOnly: 'Boggani waa macluumaad oo keliya. Halkan lagama soo sheegi karo walaac ama dembi.',
  },
  short: {
    heading: 'Si kooban',
    texts: {
      adults: 'Mar kasta waxaan sheegnaa in dad waaweyn joogaan, goorta ay joogaan iyo tiradooda.',
      cost: 'Isticmaalka boggu waa lacag la’aan. Hawl kasta waxaa ku qoran inta ay ku kacdo.',
      noNumber: 'Uma baahnid akoon ama lambarka shakhsiga ({personnummer}).',
      looking: 'Wax walba waad eegi kartaa adigoon wax macluumaad ah bixin.',
    },
  },
  works: {
    heading: 'Sida ay u shaqayso',
    texts: {
      find: 'Qaybta {Aktiviteter} waxaad ka helaysaa hawlaha oo dhan. Waxaad dooran kartaa fasalka ({Årskurs}), maalinta ({Dag}) iyo tuulada ama magaalada ({Ort}). Qaybta {Mötesplatser} waxaad ka helaysaa goobaha dhalinyaradu ku kulmi karto.',
      dropIn:
        'Haddii ay ku qoran tahay {Drop-in, ingen anmälan}, isqorid looma baahna. Kaalay marka goobtu furan tahay.',
      signUp: 'Haddii uu jiro badhanka {Anmäl dig}, waa in la isqoro. Tallaabooyinka hoos ayaad ku arkaysaa.',
      full: 'Haddii ay ku qoran tahay {Fullt, reservlista}, boosasku way buuxaan. Waxaad geli kartaa liiska sugitaanka. Marka boos bannaanaado, waxaa hela qofka liiska ugu horreeya.',
      lottery:
        'Mararka qaarkood boosaska waxaa lagu bixiyaa qori-tuur: {Platserna lottas}. Markaas qof walba fursad isku mid ah ayuu leeyahay.',
      changes:
        'Haddii wax la baajiyo, ama waqtiga ama dadka waaweyn isbeddelaan, waan u sheegnaa dadka isqoray.',
      kept: 'Marka aad isqorto waxaan kaydinnaa magaca hore ee ilmaha, fasalka, magaca waalidka ama masuulka iyo sida loola xiriiro, iyo waxa aad isku qortay. Haddii foomku su’aalo leeyahay, jawaabahana waan kaydinnaa. Shaqaalaha oo keliya ayaa arka. Ka dib si otomaatig ah ayaa loo tirtiraa.',
    },
  },
  line: {
    heading: 'Ma joogaan dad waaweyn?',
    lead: 'Hawl kasta waxay leedahay hal sadar oo ku saabsan dadka waaweyn. Sadarku mar walba wuxuu leeyahay sawir iyo erayo Iswiidhish ah. Hoos waxaad ku arkaysaa sadarrada iyo macnahooda.',
    hours: '{17–18.30} waxay ka dhigan tahay laga bilaabo {17:00} ilaa {18:30}.',
    states: {
      enough: 'Saacadahan dad waaweyn ayaa jooga. Way ka badan yihiin inta loo baahan yahay.',
      limit: 'Saacadahan dad waaweyn ayaa jooga. Tiradoodu waa inta loo baahan yahay.',
      adults_later:
        'Hadda way furan tahay, laakiin dadka waaweyn weli ma iman. Sadarka waxaa ku qoran goorta ay imanayaan.',
      adults_gone: 'Hadda way furan tahay, laakiin dadka waaweyn way tageen.',
      too_few:
        'Dadka waaweyn way ka yar yihiin inta loo baahan yahay. Sadarka waxaa ku qoran inta ka maqan. Mar kale eeg ka hor intaadan tegin, ama wac.',
      unstaffed: 'Way furan tahay, laakiin qof weyn ma joogo. Sidaas ayaa loo qorsheeyey.',
      unconfirmed: 'Muddo dheer cidna ma xaqiijin macluumaadkan. Wac oo weydii ka hor intaadan tegin.',
      unknown: 'Ma naqaan in dad waaweyn joogaan. Wac oo weydii ka hor intaadan tegin.',
      cancelled: 'Waa la baajiyey. Ma dhacayso.',
    },
  },
  roles: {
    heading: 'Waa kuwee dadka waaweyn?',
    lead: 'Dadka waaweyn waxay leeyihiin shaqooyin kala duwan. Bogga waxaa ku qoran shaqada qofka, mararka qaarkoodna magaciisa hore. Qaybta {Ansvarig} waxaa ku qoran qofka masuulka ah iyo lambarka la waco.',
    texts: {
      youth_leader: 'Hoggaamiyaha dhalinyarada. Wuxuu la shaqeeyaa dhalinyarada.',
      leader: 'Hoggaamiyaha hawsha. Badanaa urur ayuu ka socdaa.',
      assistant: 'Kaaliye. Wuxuu caawiyaa hoggaamiyaha.',
      volunteer: 'Mutadawac. Wuxuu caawiyaa mushahar la’aan.',
      manager: 'Madaxa qaybta. Wuxuu masuul ka yahay shaqaalaha.',
      trainee: 'Qof tababar ku jira. Laguma tiriyo dadka waaweyn.',
      young_helper: 'Caawiye da’ yar, ka yar 18 sano. Laguma tiriyo dadka waaweyn.',
    },
  },
  vetting: {
    heading: 'Hubinta diiwaanka dembiyada',
    texts: {
      law: 'Gudaha Iswiidhan, qofka degmo ama urur u soo bandhigo shaqo uu carruur kula shaqeeyo wuxuu tusaa, marka la weydiisto, warqad laga soo saaray diiwaanka dembiyada ({belastningsregistret}).',
      site: 'Qaybta {Registerutdrag} waxaa ku qoran sida qabanqaabiyuhu u hubiyo dadkiisa waaweyn. Haddii ay ku qoran tahay {Uppgift saknas}, cidna nooma sheegin. Markaas waad wici kartaa oo weydiin kartaa. Warqadda qof gaar ah halkan laguma muujiyo.',
      concern:
        'Haddii wax kula qaldanaadeen, eeg qaybta {Om något känts fel}. Halkaas waxaa ku qoran lambarro aad wici karto.',
    },
  },
  photos: {
    heading: 'Sawirrada',
    lead: 'Qaybta {Bilder} waxaa ku qoran in sawir la qaadi karo iyo in kale.',
    rules: {
      none: 'Halkan cidna sawir ma qaaddo.',
      ask_first: 'Weydii ka hor intaadan qof sawirin.',
      with_consent: 'Waxaan sawirnaa oo keliya qofka haa yiri.',
    },
    consent: 'Waalidka ama masuulku mar kasta wuu ka noqon karaa oggolaanshaha.',
  },
  cost: {
    heading: 'Immisa ayay ku kacdaa?',
    texts: {
      site: 'Eegista bogga, isqoridda iyo ka noqoshada isqoriddu waa lacag la’aan.',
      price:
        'Bogga hawl kasta waxaa ku qoran qiimaha. {Gratis} waa lacag la’aan. Haddii kale qiimuhu waa karoon ({kr}).',
      card: '{Fritidskortet} waa kaar lagu bixin karo lacagta hawlaha qaarkood. Bogga waxaa ku qoran {Du kan betala med Fritidskortet.} (kaarka waad ku bixin kartaa) ama {Fritidskortet gäller inte här.} (kaarku halkan kama shaqeeyo). Wax dheeraad ah:',
    },
  },
  signUp: {
    heading: 'Sida la isku qoro',
    lead: 'Foomku waa Iswiidhish ama Ingiriis. Macluumaadkan oo keliya ayaad u baahan tahay.',
    steps: {
      find: 'Fur {Aktiviteter} oo dooro hawsha iyo maalinta.',
      read: 'Akhri cidda ay u tahay ({åk}), meesha ay tahay iyo in dad waaweyn joogaan.',
      press: 'Taabo {Anmäl dig}. Haddii boosasku buuxaan, taabo {Ställ dig på reservlistan}.',
      fill: 'Qor magaca hore ee ilmaha ({Förnamn eller tilltalsnamn}) oo dooro fasalka ({Årskurs}). Qor magaca qofka weyn ({Den vuxnas namn}) iyo lambarka telefoonka ({Telefon}). Iimaylku ({E-post (valfritt)}) qasab ma aha, laakiin la’aantiis farriin kuuma diri karno. Si aad walaal ugu darto: {Lägg till ett syskon}.',
      send: 'Taabo {Anmäl}. Haddii ay tahay liiska sugitaanka, taabo {Ställ på reservlistan}.',
      approve:
        'Mararka qaarkood waa in waalidka ama masuulku oggolaado isqoridda. Markaas wuxuu helayaa iimayl link leh.',
      keep: 'Waxaad helaysaa bog kuu gaar ah. Kaydi linkiga bogga. Halkaas waxaad ku arkaysaa isqoriddaada, waadna ka noqon kartaa: {Avboka}. Haddii aad linkiga lumiso, fur {Mina anmälningar}.',
    },
    protectedIdentity:
      'Ma leedihiin macluumaad shakhsi oo la ilaaliyo ({skyddade personuppgifter})? Ha isticmaalina foomka. Na soo waca, boos ayaan idiin haynaynaa annagoon magac qorin.',
  },
  words: {
    heading: 'Erayada Iswiidhishka ah ee bogga',
    lead: 'Erayadan badanaa waad arkaysaa.',
    texts: {
      activity: 'hawl',
      venue: 'goob lagu kulmo',
      youthCentre: 'xarunta dhalinyarada',
      session: 'hal mar oo hawsha ah',
      schoolYear: 'fasalka dugsiga',
      upperSecondary: 'dugsiga sare',
      adults: 'dad waaweyn',
      guardian: 'waalid ama masuul',
      staff: 'shaqaale',
      organiser: 'qabanqaabiye',
      association: 'urur',
      dropIn: 'isqorid la’aan',
      signUp: 'isqorid',
      course: 'koorso',
      cancel: 'ka noqo isqoridda',
      placesLeft: 'boosas bannaan',
      full: 'way buuxdaa',
      waitingList: 'liiska sugitaanka',
      drawn: 'boosaska waxaa lagu bixiyaa qori-tuur',
      cancelled: 'waa la baajiyey',
      moved: 'waqti cusub',
      free: 'lacag la’aan',
      fee: 'lacag la bixiyo',
      bring: 'waxa la soo qaato',
      missing: 'macluumaad ma jiro',
      openNow: 'hadda way furan tahay',
      closed: 'way xiran tahay',
      schoolBreak: 'fasaxa dugsiga',
      today: 'maanta',
      tomorrow: 'berri',
      monday: 'Isniin',
      tuesday: 'Talaado',
      wednesday: 'Arbaco',
      thursday: 'Khamiis',
      friday: 'Jimce',
      saturday: 'Sabti',
      sunday: 'Axad',
      weekdays: 'maalmaha shaqada',
      allDay: '24 saac',
      socialServices: 'adeegga bulshada',
    },
  },
  help: {
    heading: 'Wac haddii aad caawimo u baahan tahay',
    lead: 'Uma baahnid inaad ogaato waxaad dhihi lahayd. Magacyadu waa Iswiidhish.',
    lines: {
      '112': 'Lambarka degdegga: ambalaas, booliis, dab-damis. Wac haddii qof khatar ku jiro.',
      '11414': 'Booliiska, marka aysan degdeg ahayn.',
      '116111': 'Dadka ka yar 18 sano ee doonaya inay qof la hadlaan.',
    },
    us: 'Su’aalo ku saabsan hawlaha iyo isqoridda',
  },
  links: {
    activities: 'Hawlaha oo dhan',
    venues: 'Goobaha oo dhan',
    howItWorks: 'Wax dheeraad ah oo Ingiriis ah',
  },
};
