// Made by `npm run generate` from schemas/regulation/; do not edit.
import type { RegulationData } from "./data.js";

export const regulation: RegulationData = {
 "traits": [
  {
   "id": "social-service",
   "title": {
    "fi": "Sosiaalipalvelut",
    "sv": "Socialservice",
    "en": "Social services"
   },
   "describe": {
    "fi": "Yksikkö tuottaa sosiaalipalveluja.",
    "sv": "Enheten producerar socialservice.",
    "en": "The unit produces social services."
   }
  },
  {
   "id": "health-service",
   "title": {
    "fi": "Terveyspalvelut",
    "sv": "Hälso- och sjukvårdstjänster",
    "en": "Health services"
   },
   "describe": {
    "fi": "Yksikkö tuottaa terveyspalveluja.",
    "sv": "Enheten producerar hälso- och sjukvårdstjänster.",
    "en": "The unit produces health services."
   }
  },
  {
   "id": "public-provider",
   "title": {
    "fi": "Julkinen palveluntuottaja",
    "sv": "Offentlig tjänsteproducent",
    "en": "Public provider"
   },
   "describe": {
    "fi": "Palveluntuottaja on hyvinvointialue, Helsingin kaupunki, HUS-yhtymä tai muu julkinen toimija.",
    "sv": "Tjänsteproducenten är ett välfärdsområde, Helsingfors stad, HUS-sammanslutningen eller en annan offentlig aktör.",
    "en": "The provider is a wellbeing services county, the City of Helsinki, HUS Group or another public body."
   }
  },
  {
   "id": "multi-unit-provider",
   "title": {
    "fi": "Useita palveluyksiköitä",
    "sv": "Flera tjänsteenheter",
    "en": "Several service units"
   },
   "describe": {
    "fi": "Palveluntuottajalla on useampi kuin yksi palveluyksikkö. Päätellään yksiköiden määrästä, jos sitä ei ole ilmoitettu.",
    "sv": "Tjänsteproducenten har fler än en tjänsteenhet. Härleds av antalet enheter om det inte har angetts.",
    "en": "The provider has more than one service unit. Derived from the number of units if not declared."
   }
  },
  {
   "id": "joint-unit",
   "title": {
    "fi": "Yhteinen palveluyksikkö",
    "sv": "Gemensam tjänsteenhet",
    "en": "Joint service unit"
   },
   "describe": {
    "fi": "Yksikköön kuuluu useita palveluntuottajia, joista yksi on valtuutettu toimimaan muiden puolesta.",
    "sv": "Till enheten hör flera tjänsteproducenter, av vilka en är befullmäktigad att handla för de övrigas räkning.",
    "en": "Several providers belong to the unit, and one of them is authorised to act for the others."
   }
  },
  {
   "id": "subcontracting",
   "title": {
    "fi": "Ostopalvelut ja alihankinta",
    "sv": "Köpta tjänster och underleverans",
    "en": "Purchased services and subcontracting"
   },
   "describe": {
    "fi": "Yksikkö hankkii osan palveluistaan ostopalveluna tai alihankintana. Päätellään kentästä subcontractors, jos sitä ei ole ilmoitettu.",
    "sv": "Enheten köper en del av sina tjänster eller skaffar dem genom underleverans. Härleds av fältet subcontractors om det inte har angetts.",
    "en": "The unit purchases or subcontracts some of its services. Derived from the field subcontractors if not declared."
   }
  },
  {
   "id": "employees",
   "title": {
    "fi": "Työntekijöitä",
    "sv": "Arbetstagare",
    "en": "Employees"
   },
   "describe": {
    "fi": "Yksikössä on työntekijöitä. Yksin toimivalla ammatinharjoittajalla ei ole tätä ominaisuutta.",
    "sv": "Enheten har arbetstagare. En yrkesutövare som arbetar ensam har inte den här egenskapen.",
    "en": "The unit has employees. A sole trader does not have this trait."
   }
  },
  {
   "id": "students",
   "title": {
    "fi": "Opiskelijoita",
    "sv": "Studerande",
    "en": "Students"
   },
   "describe": {
    "fi": "Yksikössä työskentelee opiskelijoita tai muita tilapäisesti ammattihenkilön tehtävässä toimivia.",
    "sv": "I enheten arbetar studerande eller andra som tillfälligt är verksamma i en yrkesutbildad persons uppgift.",
    "en": "Students or others who temporarily work as professionals are at work in the unit."
   }
  },
  {
   "id": "children",
   "title": {
    "fi": "Lapset",
    "sv": "Barn",
    "en": "Children"
   },
   "describe": {
    "fi": "Yksikössä työskennellään lasten kanssa.",
    "sv": "I enheten arbetar man med barn.",
    "en": "The work of the unit is done with children."
   }
  },
  {
   "id": "elderly-or-disabled",
   "title": {
    "fi": "Iäkkäät tai vammaiset",
    "sv": "Äldre eller personer med funktionsnedsättning",
    "en": "Older people or people with disabilities"
   },
   "describe": {
    "fi": "Yksikössä työskennellään iäkkäiden tai vammaisten kanssa.",
    "sv": "I enheten arbetar man med äldre eller med personer med funktionsnedsättning.",
    "en": "The work of the unit is done with older people or people with disabilities."
   }
  },
  {
   "id": "child-welfare-institution",
   "title": {
    "fi": "Lastensuojelulaitos",
    "sv": "Barnskyddsanstalt",
    "en": "Child welfare institution"
   },
   "describe": {
    "fi": "Yksikkö on lastensuojelulaitos.",
    "sv": "Enheten är en barnskyddsanstalt.",
    "en": "The unit is a child welfare institution."
   }
  },
  {
   "id": "round-the-clock",
   "title": {
    "fi": "Ympärivuorokautinen toiminta",
    "sv": "Verksamhet dygnet runt",
    "en": "Round-the-clock care"
   },
   "describe": {
    "fi": "Asiakkaat ovat yksikössä ympäri vuorokauden.",
    "sv": "Klienterna finns i enheten dygnet runt.",
    "en": "Clients are in the unit day and night."
   }
  },
  {
   "id": "round-the-clock-elderly",
   "title": {
    "fi": "Iäkkäiden ympärivuorokautinen palveluasuminen",
    "sv": "Serviceboende med heldygnsomsorg för äldre",
    "en": "Round-the-clock housing for older people"
   },
   "describe": {
    "fi": "Yksikkö tuottaa iäkkäiden ympärivuorokautista palveluasumista, jossa noudatetaan lakisääteistä henkilöstömitoitusta.",
    "sv": "Enheten producerar serviceboende med heldygnsomsorg för äldre, där den lagstadgade personaldimensioneringen tillämpas.",
    "en": "The unit provides round-the-clock service housing for older people, where the statutory staffing ratio applies."
   }
  },
  {
   "id": "housing",
   "title": {
    "fi": "Asumispalvelut",
    "sv": "Boendeservice",
    "en": "Housing services"
   },
   "describe": {
    "fi": "Yksikkö tuottaa asumispalveluja.",
    "sv": "Enheten producerar boendeservice.",
    "en": "The unit provides housing services."
   }
  },
  {
   "id": "home-care",
   "title": {
    "fi": "Kotihoito",
    "sv": "Hemvård",
    "en": "Home care"
   },
   "describe": {
    "fi": "Yksikkö tuottaa kotihoitoa tai sen tukipalveluja asiakkaan kotiin.",
    "sv": "Enheten producerar hemvård eller stödservice till den i klientens hem.",
    "en": "The unit provides home care or its support services in the client's home."
   }
  },
  {
   "id": "food",
   "title": {
    "fi": "Ateriat",
    "sv": "Måltider",
    "en": "Meals"
   },
   "describe": {
    "fi": "Yksikkö tarjoaa asiakkaille aterioita.",
    "sv": "Enheten erbjuder klienterna måltider.",
    "en": "The unit serves meals to clients."
   }
  },
  {
   "id": "own-premises",
   "title": {
    "fi": "Omat toimitilat",
    "sv": "Egna lokaler",
    "en": "Own premises"
   },
   "describe": {
    "fi": "Palvelua annetaan yksikön omissa tai vuokraamissa tiloissa.",
    "sv": "Tjänsten ges i lokaler som enheten äger eller hyr.",
    "en": "The service is given in premises that the unit owns or rents."
   }
  },
  {
   "id": "restrictive-measures",
   "title": {
    "fi": "Rajoitustoimenpiteet",
    "sv": "Begränsningsåtgärder",
    "en": "Restrictive measures"
   },
   "describe": {
    "fi": "Yksikössä voidaan käyttää lakiin perustuvia rajoitustoimenpiteitä.",
    "sv": "I enheten kan begränsningsåtgärder som grundar sig på lag användas.",
    "en": "Restrictive measures based on law may be used in the unit."
   }
  },
  {
   "id": "medication",
   "title": {
    "fi": "Lääkehoito",
    "sv": "Läkemedelsbehandling",
    "en": "Medication"
   },
   "describe": {
    "fi": "Yksikkö toteuttaa lääkehoitoa.",
    "sv": "Enheten genomför läkemedelsbehandling.",
    "en": "The unit carries out medication."
   }
  },
  {
   "id": "limited-medicine-stock",
   "title": {
    "fi": "Rajattu lääkevarasto",
    "sv": "Begränsat läkemedelslager",
    "en": "Limited medicine stock"
   },
   "describe": {
    "fi": "Yksikössä on lääkelain 68 §:n mukainen rajattu lääkevarasto.",
    "sv": "Enheten har ett begränsat läkemedelslager enligt 68 § i läkemedelslagen.",
    "en": "The unit has a limited medicine stock under section 68 of the Medicines Act."
   }
  },
  {
   "id": "medical-devices",
   "title": {
    "fi": "Lääkinnälliset laitteet",
    "sv": "Medicintekniska produkter",
    "en": "Medical devices"
   },
   "describe": {
    "fi": "Yksikössä käytetään lääkinnällisiä laitteita tai niitä luovutetaan asiakkaille.",
    "sv": "I enheten används medicintekniska produkter eller så överlåts sådana till klienter.",
    "en": "Medical devices are used in the unit or handed to clients."
   }
  },
  {
   "id": "client-technology",
   "title": {
    "fi": "Valvonta- ja asiakasteknologia",
    "sv": "Övervaknings- och klientteknik",
    "en": "Surveillance and client technology"
   },
   "describe": {
    "fi": "Yksikössä on kulunvalvontaa, kameroita tai hälytyslaitteita, tai asiakkailla on henkilökohtaista teknologiaa.",
    "sv": "I enheten finns passerkontroll, kameror eller larmanordningar, eller så har klienterna personlig teknik.",
    "en": "The unit has access control, cameras or alarm devices, or clients have personal technology."
   }
  },
  {
   "id": "private-clients",
   "title": {
    "fi": "Itse maksavia asiakkaita",
    "sv": "Självbetalande klienter",
    "en": "Private clients"
   },
   "describe": {
    "fi": "Osa asiakkaista maksaa palvelunsa itse. Päätellään kentästä on-behalf-of, jos sitä ei ole ilmoitettu.",
    "sv": "En del av klienterna betalar själva för tjänsten. Härleds av fältet on-behalf-of om det inte har angetts.",
    "en": "Some clients pay for the service themselves. Derived from the field on-behalf-of if not declared."
   }
  }
 ],
 "counties": [
  {
   "id": "ita-uusimaa",
   "code": "01",
   "title": {
    "fi": "Itä-Uudenmaan hyvinvointialue",
    "sv": "Östra Nylands välfärdsområde",
    "en": "Wellbeing services county of East Uusimaa"
   }
  },
  {
   "id": "keski-uusimaa",
   "code": "02",
   "title": {
    "fi": "Keski-Uudenmaan hyvinvointialue",
    "sv": "Mellersta Nylands välfärdsområde",
    "en": "Wellbeing services county of Central Uusimaa"
   }
  },
  {
   "id": "lansi-uusimaa",
   "code": "03",
   "title": {
    "fi": "Länsi-Uudenmaan hyvinvointialue",
    "sv": "Västra Nylands välfärdsområde",
    "en": "Wellbeing services county of West Uusimaa"
   }
  },
  {
   "id": "vantaa-kerava",
   "code": "04",
   "title": {
    "fi": "Vantaan ja Keravan hyvinvointialue",
    "sv": "Vanda och Kervo välfärdsområde",
    "en": "Wellbeing services county of Vantaa and Kerava"
   }
  },
  {
   "id": "varsinais-suomi",
   "code": "05",
   "title": {
    "fi": "Varsinais-Suomen hyvinvointialue",
    "sv": "Egentliga Finlands välfärdsområde",
    "en": "Wellbeing services county of Southwest Finland"
   }
  },
  {
   "id": "satakunta",
   "code": "06",
   "title": {
    "fi": "Satakunnan hyvinvointialue",
    "sv": "Satakunta välfärdsområde",
    "en": "Wellbeing services county of Satakunta"
   }
  },
  {
   "id": "kanta-hame",
   "code": "07",
   "title": {
    "fi": "Kanta-Hämeen hyvinvointialue",
    "sv": "Egentliga Tavastlands välfärdsområde",
    "en": "Wellbeing services county of Kanta-Häme"
   }
  },
  {
   "id": "pirkanmaa",
   "code": "08",
   "title": {
    "fi": "Pirkanmaan hyvinvointialue",
    "sv": "Birkalands välfärdsområde",
    "en": "Wellbeing services county of Pirkanmaa"
   }
  },
  {
   "id": "paijat-hame",
   "code": "09",
   "title": {
    "fi": "Päijät-Hämeen hyvinvointialue",
    "sv": "Päijänne-Tavastlands välfärdsområde",
    "en": "Wellbeing services county of Päijät-Häme"
   }
  },
  {
   "id": "kymenlaakso",
   "code": "10",
   "title": {
    "fi": "Kymenlaakson hyvinvointialue",
    "sv": "Kymmenedalens välfärdsområde",
    "en": "Wellbeing services county of Kymenlaakso"
   }
  },
  {
   "id": "etela-karjala",
   "code": "11",
   "title": {
    "fi": "Etelä-Karjalan hyvinvointialue",
    "sv": "Södra Karelens välfärdsområde",
    "en": "Wellbeing services county of South Karelia"
   }
  },
  {
   "id": "etela-savo",
   "code": "12",
   "title": {
    "fi": "Etelä-Savon hyvinvointialue",
    "sv": "Södra Savolax välfärdsområde",
    "en": "Wellbeing services county of South Savo"
   }
  },
  {
   "id": "pohjois-savo",
   "code": "13",
   "title": {
    "fi": "Pohjois-Savon hyvinvointialue",
    "sv": "Norra Savolax välfärdsområde",
    "en": "Wellbeing services county of North Savo"
   }
  },
  {
   "id": "pohjois-karjala",
   "code": "14",
   "title": {
    "fi": "Pohjois-Karjalan hyvinvointialue",
    "sv": "Norra Karelens välfärdsområde",
    "en": "Wellbeing services county of North Karelia"
   }
  },
  {
   "id": "keski-suomi",
   "code": "15",
   "title": {
    "fi": "Keski-Suomen hyvinvointialue",
    "sv": "Mellersta Finlands välfärdsområde",
    "en": "Wellbeing services county of Central Finland"
   }
  },
  {
   "id": "etela-pohjanmaa",
   "code": "16",
   "title": {
    "fi": "Etelä-Pohjanmaan hyvinvointialue",
    "sv": "Södra Österbottens välfärdsområde",
    "en": "Wellbeing services county of South Ostrobothnia"
   }
  },
  {
   "id": "pohjanmaa",
   "code": "17",
   "title": {
    "fi": "Pohjanmaan hyvinvointialue",
    "sv": "Österbottens välfärdsområde",
    "en": "Wellbeing services county of Ostrobothnia"
   }
  },
  {
   "id": "keski-pohjanmaa",
   "code": "18",
   "title": {
    "fi": "Keski-Pohjanmaan hyvinvointialue",
    "sv": "Mellersta Österbottens välfärdsområde",
    "en": "Wellbeing services county of Central Ostrobothnia"
   }
  },
  {
   "id": "pohjois-pohjanmaa",
   "code": "19",
   "title": {
    "fi": "Pohjois-Pohjanmaan hyvinvointialue",
    "sv": "Norra Österbottens välfärdsområde",
    "en": "Wellbeing services county of North Ostrobothnia"
   }
  },
  {
   "id": "kainuu",
   "code": "20",
   "title": {
    "fi": "Kainuun hyvinvointialue",
    "sv": "Kajanalands välfärdsområde",
    "en": "Wellbeing services county of Kainuu"
   }
  },
  {
   "id": "lappi",
   "code": "21",
   "title": {
    "fi": "Lapin hyvinvointialue",
    "sv": "Lapplands välfärdsområde",
    "en": "Wellbeing services county of Lapland"
   }
  },
  {
   "id": "helsinki",
   "code": "90",
   "title": {
    "fi": "Helsingin kaupunki",
    "sv": "Helsingfors stad",
    "en": "City of Helsinki"
   }
  },
  {
   "id": "hus",
   "title": {
    "fi": "HUS-yhtymä",
    "sv": "HUS-sammanslutningen",
    "en": "HUS Group"
   }
  }
 ],
 "on-behalf-of": [
  {
   "id": "county",
   "title": {
    "fi": "Hyvinvointialueen lukuun",
    "sv": "För ett välfärdsområdes räkning",
    "en": "On behalf of a wellbeing services county"
   }
  },
  {
   "id": "voucher",
   "title": {
    "fi": "Palvelusetelillä",
    "sv": "Mot servicesedel",
    "en": "Against service vouchers"
   }
  },
  {
   "id": "private",
   "title": {
    "fi": "Itse maksaville asiakkaille",
    "sv": "För klienter som själva betalar",
    "en": "For clients who pay themselves"
   }
  },
  {
   "id": "provider",
   "title": {
    "fi": "Toisen palveluntuottajan lukuun",
    "sv": "För en annan tjänsteproducents räkning",
    "en": "On behalf of another provider"
   }
  }
 ],
 "delivery": [
  {
   "id": "in-person",
   "title": {
    "fi": "Läsnäpalvelu",
    "sv": "Tjänst på plats",
    "en": "In person"
   }
  },
  {
   "id": "remote",
   "title": {
    "fi": "Etäpalvelu",
    "sv": "Distanstjänst",
    "en": "Remote service"
   }
  },
  {
   "id": "digital",
   "title": {
    "fi": "Digipalvelu",
    "sv": "Digital tjänst",
    "en": "Digital service"
   }
  },
  {
   "id": "mobile",
   "title": {
    "fi": "Liikkuva palvelu",
    "sv": "Mobil tjänst",
    "en": "Mobile service"
   }
  },
  {
   "id": "at-home",
   "title": {
    "fi": "Asiakkaan kotona",
    "sv": "I klientens hem",
    "en": "In the client's home"
   }
  }
 ],
 "risk-tables": [
  {
   "id": "availability",
   "title": {
    "fi": "Palvelujen saatavuus",
    "sv": "Tillgång till tjänster",
    "en": "Access to services"
   },
   "caption": {
    "fi": "Palveluyksikön keskeisimpiä palveluita ja hoitoon pääsyä koskevien riskien tunnistaminen, arviointi ja hallinta",
    "sv": "Identifiering, bedömning och hantering av de risker som gäller tjänsteenhetens mest centrala tjänster och tillgången till vård",
    "en": "Identifying, assessing and managing the risks that concern the key services of the service unit and access to care"
   }
  },
  {
   "id": "continuity",
   "title": {
    "fi": "Palvelujen jatkuvuus",
    "sv": "Tjänsternas kontinuitet",
    "en": "Continuity of services"
   },
   "caption": {
    "fi": "Palveluyksikön toiminnan keskeisimpien jatkuvuutta koskevien riskien tunnistaminen, arviointi ja hallinta",
    "sv": "Identifiering, bedömning och hantering av de mest centrala riskerna för kontinuiteten i tjänsteenhetens verksamhet",
    "en": "Identifying, assessing and managing the key risks to the continuity of the work of the service unit"
   }
  },
  {
   "id": "safety",
   "title": {
    "fi": "Turvallisuus ja laatu",
    "sv": "Säkerhet och kvalitet",
    "en": "Safety and quality"
   },
   "caption": {
    "fi": "Palveluyksikön toiminnan keskeisimpien turvallisuutta ja laatua koskevien riskien tunnistaminen, arviointi ja hallinta",
    "sv": "Identifiering, bedömning och hantering av de mest centrala riskerna för säkerheten och kvaliteten i tjänsteenhetens verksamhet",
    "en": "Identifying, assessing and managing the key risks to the safety and quality of the work of the service unit"
   }
  },
  {
   "id": "staffing",
   "title": {
    "fi": "Henkilöstön riittävyys ja osaaminen",
    "sv": "Personalens tillräcklighet och kompetens",
    "en": "Sufficiency and competence of the staff"
   },
   "caption": {
    "fi": "Palveluyksikön toiminnan keskeisimpien henkilöstön riittävyyttä ja osaamista koskevien riskien tunnistaminen, arviointi ja hallinta",
    "sv": "Identifiering, bedömning och hantering av de mest centrala riskerna för personalens tillräcklighet och kompetens i tjänsteenhetens verksamhet",
    "en": "Identifying, assessing and managing the key risks to the sufficiency and competence of the staff in the work of the service unit"
   }
  },
  {
   "id": "rights",
   "title": {
    "fi": "Yhdenvertaisuus, osallisuus ja oikeudet",
    "sv": "Likabehandling, delaktighet och rättigheter",
    "en": "Equality, participation and rights"
   },
   "caption": {
    "fi": "Palveluyksikön toiminnan keskeisimpien yhdenvertaisuutta, osallisuutta sekä asiakkaan tai potilaan asemaa ja oikeuksia koskevien riskien tunnistaminen, arviointi ja hallinta",
    "sv": "Identifiering, bedömning och hantering av de mest centrala riskerna för likabehandlingen, delaktigheten samt klientens eller patientens ställning och rättigheter i tjänsteenhetens verksamhet",
    "en": "Identifying, assessing and managing the key risks to equality, participation and the position and rights of the client or patient in the work of the service unit"
   }
  }
 ],
 "report-areas": [
  {
   "id": "availability",
   "title": {
    "fi": "Palvelujen saatavuus",
    "sv": "Tillgång till tjänster",
    "en": "Access to services"
   }
  },
  {
   "id": "staffing",
   "title": {
    "fi": "Henkilöstön riittävyys",
    "sv": "Personalens tillräcklighet",
    "en": "Sufficiency of the staff"
   }
  },
  {
   "id": "feedback",
   "title": {
    "fi": "Palautteet",
    "sv": "Respons",
    "en": "Feedback"
   }
  },
  {
   "id": "complaints",
   "title": {
    "fi": "Muistutukset, kantelut ja epäkohtailmoitukset",
    "sv": "Anmärkningar, klagomål och anmälningar om missförhållanden",
    "en": "Objections, complaints and reports of faults"
   }
  },
  {
   "id": "incidents",
   "title": {
    "fi": "Asiakas- ja potilasturvallisuusilmoitukset",
    "sv": "Anmälningar om klient- och patientsäkerhet",
    "en": "Client and patient safety reports"
   }
  }
 ],
 "action-status": [
  {
   "id": "planned",
   "title": {
    "fi": "Suunniteltu",
    "sv": "Planerad",
    "en": "Planned"
   }
  },
  {
   "id": "in-progress",
   "title": {
    "fi": "Käynnissä",
    "sv": "Pågår",
    "en": "In progress"
   }
  },
  {
   "id": "done",
   "title": {
    "fi": "Toteutettu",
    "sv": "Genomförd",
    "en": "Done"
   }
  }
 ],
 "languages": [
  {
   "id": "fi",
   "title": {
    "fi": "suomi",
    "sv": "finska",
    "en": "Finnish"
   }
  },
  {
   "id": "sv",
   "title": {
    "fi": "ruotsi",
    "sv": "svenska",
    "en": "Swedish"
   }
  },
  {
   "id": "en",
   "title": {
    "fi": "englanti",
    "sv": "engelska",
    "en": "English"
   }
  }
 ],
 "requirements": [
  {
   "id": "provider-details",
   "row": "R01",
   "title": {
    "fi": "Palveluntuottajan perustiedot",
    "sv": "Tjänsteproducentens grunduppgifter",
    "en": "Service provider details"
   },
   "describe": {
    "fi": "Palveluntuottajan nimi, Y-tunnus ja yhteystiedot: osoite, puhelin ja sähköposti.",
    "sv": "Tjänsteproducentens namn, FO-nummer och kontaktuppgifter: adress, telefon och e-post.",
    "en": "The name, business ID and contact details of the service provider: address, telephone and e-mail."
   },
   "when": "always",
   "source": [
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.1.1"
    }
   ],
   "fields": [
    "provider"
   ],
   "questions": {
    "fi": [],
    "sv": [],
    "en": []
   }
  },
  {
   "id": "unit-details",
   "row": "R02",
   "title": {
    "fi": "Palveluyksikön perustiedot",
    "sv": "Tjänsteenhetens grunduppgifter",
    "en": "Service unit details"
   },
   "describe": {
    "fi": "Palveluyksikön nimi ja yhteystiedot sekä vastuuhenkilön nimi, tehtävä ja yhteystiedot. Vastuuhenkilöitä voi olla useita, jos heidät on nimetty palvelualoittain.",
    "sv": "Tjänsteenhetens namn och kontaktuppgifter samt ansvarspersonens namn, uppgift och kontaktuppgifter. Ansvarspersonerna kan vara flera, om de har utsetts enligt serviceområde.",
    "en": "The name and contact details of the service unit, and the name, position and contact details of the person in charge. There may be several persons in charge if they are named by field of service."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "10 § 4 mom"
    },
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.1.2"
    }
   ],
   "fields": [
    "unit"
   ],
   "questions": {
    "fi": [],
    "sv": [],
    "en": []
   }
  },
  {
   "id": "joint-unit",
   "row": "R03",
   "title": {
    "fi": "Yhteinen palveluyksikkö",
    "sv": "Gemensam tjänsteenhet",
    "en": "Joint service unit"
   },
   "describe": {
    "fi": "Yhteiseen palveluyksikköön kuuluvien palveluntuottajien nimet ja se, kuka palveluntuottajista on valtuutettu toimimaan muiden puolesta.",
    "sv": "Namnen på de tjänsteproducenter som hör till den gemensamma tjänsteenheten och vilken av dem som är befullmäktigad att handla för de övrigas räkning.",
    "en": "The names of the providers that belong to the joint service unit, and which of them is authorised to act for the others."
   },
   "when": [
    "joint-unit"
   ],
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "4 §"
    },
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "16 § 4 mom"
    }
   ],
   "questions": {
    "fi": [
     "Mitkä palveluntuottajat kuuluvat yhteiseen palveluyksikköön?",
     "Mikä palveluntuottaja on valtuutettu toimimaan muiden puolesta, ja missä asioissa?"
    ],
    "sv": [
     "Vilka tjänsteproducenter hör till den gemensamma tjänsteenheten?",
     "Vilken tjänsteproducent är befullmäktigad att handla för de övrigas räkning, och i vilka ärenden?"
    ],
    "en": [
     "Which service providers belong to the joint service unit?",
     "Which provider is authorised to act for the others, and in which matters?"
    ]
   }
  },
  {
   "id": "services",
   "row": "R04",
   "title": {
    "fi": "Palvelut",
    "sv": "Tjänster",
    "en": "Services"
   },
   "describe": {
    "fi": "Palvelut, jotka suunnitelma kattaa. Ne vastaavat palveluyksikön rekisteröintiä.",
    "sv": "De tjänster som planen omfattar. De motsvarar tjänsteenhetens registrering.",
    "en": "The services that the plan covers. They match the registration of the service unit."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "27 § 1 mom"
    },
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.1.3"
    }
   ],
   "fields": [
    "services"
   ],
   "questions": {
    "fi": [],
    "sv": [],
    "en": []
   }
  },
  {
   "id": "service-delivery",
   "row": "R05",
   "title": {
    "fi": "Missä ja miten palvelut tuotetaan",
    "sv": "Var och hur tjänsterna produceras",
    "en": "Where and how the services are produced"
   },
   "describe": {
    "fi": "Palvelupisteet ja se, tuotetaanko palvelu läsnä-, etä-, digi- tai liikkuvana palveluna vai asiakkaan kotona.",
    "sv": "Serviceställena och uppgift om huruvida tjänsten produceras på plats, på distans, digitalt, mobilt eller i klientens hem.",
    "en": "The service points, and whether the service is produced in person, remotely, digitally, as a mobile service or in the client's home."
   },
   "when": "always",
   "source": [
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.1.3"
    }
   ],
   "fields": [
    "delivery"
   ],
   "questions": {
    "fi": [
     "Missä palvelupisteissä tai muissa paikoissa palveluja annetaan?"
    ],
    "sv": [
     "Vid vilka serviceställen eller andra platser ges tjänsterna?"
    ],
    "en": [
     "At which service points or other places are the services provided?"
    ]
   }
  },
  {
   "id": "mission-and-values",
   "row": "R06",
   "title": {
    "fi": "Toiminta-ajatus ja toimintaperiaatteet",
    "sv": "Verksamhetsidé, värderingar och verksamhetsprinciper",
    "en": "Mission, values and operating principles"
   },
   "describe": {
    "fi": "Mitä varten palveluyksikkö on olemassa ja mitkä arvot ja periaatteet ohjaavat sen päivittäistä työtä.",
    "sv": "Vad tjänsteenheten finns till för och vilka värderingar och principer som styr dess dagliga arbete.",
    "en": "What the service unit exists for, and which values and principles guide its daily work."
   },
   "when": "always",
   "source": [
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.1.3"
    }
   ],
   "questions": {
    "fi": [
     "Mikä on palveluyksikön toiminta-ajatus?",
     "Mitkä arvot ja toimintaperiaatteet ohjaavat työtä, ja miten ne näkyvät asiakkaan arjessa?"
    ],
    "sv": [
     "Vilken är tjänsteenhetens verksamhetsidé?",
     "Vilka värderingar och verksamhetsprinciper styr arbetet, och hur märks de i klientens vardag?"
    ],
    "en": [
     "What is the mission of the service unit?",
     "Which values and operating principles guide the work, and how do clients notice them in everyday life?"
    ]
   }
  },
  {
   "id": "client-groups",
   "row": "R07",
   "title": {
    "fi": "Asiakas- ja potilasryhmät ja määrä",
    "sv": "Klient- och patientgrupper och antal",
    "en": "Client and patient groups and numbers"
   },
   "describe": {
    "fi": "Keille palveluja tuotetaan ja kuinka monta asiakasta, potilasta tai asiakaspaikkaa yksikössä on.",
    "sv": "Vem tjänsterna produceras för och hur många klienter, patienter eller klientplatser enheten har.",
    "en": "For whom the services are produced, and how many clients, patients or places the unit has."
   },
   "when": "always",
   "source": [
    {
     "kind": "maarays",
     "reliability": "P",
     "heading": "2.1.3"
    }
   ],
   "questions": {
    "fi": [
     "Mille asiakas- ja potilasryhmille palveluja tuotetaan?",
     "Kuinka monta asiakasta, potilasta tai asiakaspaikkaa yksikössä on?"
    ],
    "sv": [
     "För vilka klient- och patientgrupper produceras tjänsterna?",
     "Hur många klienter, patienter eller klientplatser har enheten?"
    ],
    "en": [
     "For which client and patient groups are the services produced?",
     "How many clients, patients or places does the unit have?"
    ]
   }
  },
  {
   "id": "counties",
   "row": "R08",
   "title": {
    "fi": "Hyvinvointialueet",
    "sv": "Välfärdsområden",
    "en": "Wellbeing services counties"
   },
   "describe": {
    "fi": "Hyvinvointialue, jonka alueella palveluyksikkö sijaitsee, ja hyvinvointialueet, joille palveluja tuotetaan.",
    "sv": "Det välfärdsområde där tjänsteenheten finns och de välfärdsområden för vilka tjänster produceras.",
    "en": "The wellbeing services county in whose area the service unit is, and the counties for which services are produced."
   },
   "when": "always",
   "source": [
    {
     "kind": "maarays",
     "reliability": "P",
     "heading": "2.1.3"
    }
   ],
   "fields": [
    "counties"
   ],
   "questions": {
    "fi": [],
    "sv": [],
    "en": []
   }
  },
  {
   "id": "on-behalf-of",
   "row": "R09",
   "title": {
    "fi": "Kenen lukuun palvelut tuotetaan",
    "sv": "För vems räkning tjänsterna produceras",
    "en": "On whose behalf the services are produced"
   },
   "describe": {
    "fi": "Tuotetaanko palveluja hyvinvointialueen tai toisen palveluntuottajan lukuun, palvelusetelillä vai itse maksaville asiakkaille.",
    "sv": "Uppgift om huruvida tjänster produceras för ett välfärdsområdes eller en annan tjänsteproducents räkning, mot servicesedel eller för klienter som själva betalar.",
    "en": "Whether services are produced on behalf of a wellbeing services county or another provider, against service vouchers, or for clients who pay themselves."
   },
   "when": "always",
   "source": [
    {
     "kind": "maarays",
     "reliability": "P",
     "heading": "2.1.3"
    },
    {
     "kind": "maarays",
     "reliability": "P",
     "heading": "2.3.4"
    }
   ],
   "fields": [
    "on-behalf-of"
   ],
   "questions": {
    "fi": [],
    "sv": [],
    "en": []
   }
  },
  {
   "id": "date-and-version",
   "row": "R10",
   "title": {
    "fi": "Päiväys ja versio",
    "sv": "Datum och version",
    "en": "Date and version"
   },
   "describe": {
    "fi": "Suunnitelman päiväys ja versio, joista lukija näkee, että suunnitelma on ajan tasalla.",
    "sv": "Planens datum och version, av vilka läsaren ser att planen är aktuell.",
    "en": "The date and version of the plan, which show the reader that the plan is up to date."
   },
   "when": "always",
   "source": [
    {
     "kind": "template",
     "reliability": "T",
     "heading": "1.4"
    }
   ],
   "fields": [
    "plan"
   ],
   "questions": {
    "fi": [],
    "sv": [],
    "en": []
   }
  },
  {
   "id": "plan-responsibilities",
   "row": "R11",
   "title": {
    "fi": "Laatimisen, seurannan, päivittämisen ja julkaisemisen vastuut",
    "sv": "Ansvar för utarbetande, uppföljning, uppdatering och offentliggörande",
    "en": "Responsibility for drafting, follow-up, updating and publishing"
   },
   "describe": {
    "fi": "Kuka vastaa suunnitelman laatimisesta, toteutumisen seurannasta, päivittämisestä, julkaisemisesta ja hyväksymisestä.",
    "sv": "Vem som ansvarar för att planen utarbetas, att genomförandet följs upp och att planen uppdateras, offentliggörs och godkänns.",
    "en": "Who is responsible for drafting the plan, following its implementation, updating it, publishing it and approving it."
   },
   "when": "always",
   "source": [
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "3.1"
    },
    {
     "kind": "template",
     "reliability": "T",
     "heading": "2"
    }
   ],
   "fields": [
    "plan-roles"
   ],
   "questions": {
    "fi": [],
    "sv": [],
    "en": []
   }
  },
  {
   "id": "staff-participation",
   "row": "R12",
   "title": {
    "fi": "Henkilöstön osallistuminen",
    "sv": "Personalens medverkan",
    "en": "Participation of the staff"
   },
   "describe": {
    "fi": "Miten henkilöstö osallistuu suunnitelman laatimiseen ja päivittämiseen.",
    "sv": "Hur personalen medverkar i att utarbeta och uppdatera planen.",
    "en": "How the staff take part in drafting and updating the plan."
   },
   "when": "always",
   "source": [
    {
     "kind": "maarays",
     "reliability": "P",
     "heading": "3"
    },
    {
     "kind": "template",
     "reliability": "T",
     "heading": "2"
    }
   ],
   "questions": {
    "fi": [
     "Miten henkilöstö osallistuu suunnitelman laatimiseen ja päivittämiseen?",
     "Miten henkilöstön havainnot ja ehdotukset viedään suunnitelmaan?"
    ],
    "sv": [
     "Hur medverkar personalen i att utarbeta och uppdatera planen?",
     "Hur förs personalens iakttagelser och förslag in i planen?"
    ],
    "en": [
     "How do the staff take part in drafting and updating the plan?",
     "How do the observations and proposals of the staff find their way into the plan?"
    ]
   }
  },
  {
   "id": "manager-leadership",
   "row": "R13",
   "title": {
    "fi": "Vastuuhenkilön johtaminen käytännössä",
    "sv": "Ansvarspersonens ledning",
    "en": "How the person in charge leads in practice"
   },
   "describe": {
    "fi": "Miten vastuuhenkilö johtaa ja valvoo, että palveluille säädetyt edellytykset täyttyvät koko sen ajan, kun palveluja tuotetaan. Kuvaa myös, miten tehtävä on järjestetty niin, että lähijohtamiselle jää riittävästi aikaa.",
    "sv": "Hur ansvarspersonen leder och övervakar att förutsättningarna för tjänsterna uppfylls hela den tid som tjänster produceras. Beskriv också hur uppgiften har ordnats så att det finns tillräckligt med tid för det närmaste ledarskapet.",
    "en": "How the person in charge leads and supervises so that the requirements for the services are met for as long as services are produced. Describe also how the task is organised so that enough time remains for immediate supervision."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "10 § 4 mom"
    },
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.2.2"
    }
   ],
   "questions": {
    "fi": [
     "Miten vastuuhenkilö johtaa ja valvoo palveluyksikön päivittäistä toimintaa?",
     "Miten vastuuhenkilön tehtävät on järjestetty niin, että lähijohtamiselle jää riittävästi aikaa?"
    ],
    "sv": [
     "Hur leder och övervakar ansvarspersonen tjänsteenhetens dagliga verksamhet?",
     "Hur har ansvarspersonens uppgifter ordnats så att det finns tillräckligt med tid för det närmaste ledarskapet?"
    ],
    "en": [
     "How does the person in charge lead and supervise the daily work of the service unit?",
     "How are the duties of the person in charge organised so that enough time remains for immediate supervision?"
    ]
   }
  },
  {
   "id": "implementation",
   "row": "R14",
   "title": {
    "fi": "Toimeenpano",
    "sv": "Verkställande",
    "en": "Implementation"
   },
   "describe": {
    "fi": "Miten varmistetaan, että henkilöstö tuntee suunnitelman, toimii sen mukaan ja löytää sen aina työssään. Kuvaa myös, miten tämän toteutumista seurataan.",
    "sv": "Hur det säkerställs att personalen känner till planen, arbetar enligt den och alltid hittar den i sitt arbete. Beskriv också hur detta följs upp.",
    "en": "How it is ensured that the staff know the plan, work by it and always have it at hand. Describe also how this is followed."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "27 § 4 mom"
    },
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "3.1"
    }
   ],
   "questions": {
    "fi": [
     "Miten henkilöstö perehdytetään suunnitelmaan ja sen muutoksiin?",
     "Missä suunnitelma on henkilöstön saatavilla työvuoron aikana?",
     "Miten seurataan, että päivittäinen työ vastaa suunnitelmaa?"
    ],
    "sv": [
     "Hur introduceras personalen i planen och ändringarna i den?",
     "Var finns planen tillgänglig för personalen under arbetspasset?",
     "Hur följs det upp att det dagliga arbetet motsvarar planen?"
    ],
    "en": [
     "How are the staff introduced to the plan and its changes?",
     "Where do the staff find the plan during a shift?",
     "How is it followed that the daily work corresponds to the plan?"
    ]
   }
  },
  {
   "id": "publication",
   "row": "R15",
   "title": {
    "fi": "Julkaiseminen",
    "sv": "Offentliggörande",
    "en": "Publication"
   },
   "describe": {
    "fi": "Missä suunnitelma on julkisessa tietoverkossa, missä se on palveluyksikössä julkisesti nähtävänä ja miten asiakkaille kerrotaan siitä.",
    "sv": "Var planen finns i det allmänna datanätet, var den hålls offentligt framlagd i tjänsteenheten och hur klienterna informeras om den.",
    "en": "Where the plan is on the public web, where it is on public view in the service unit, and how clients are told of it."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "27 § 3 mom"
    },
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "3.2"
    }
   ],
   "questions": {
    "fi": [
     "Missä suunnitelma on luettavissa verkossa?",
     "Missä suunnitelma on palveluyksikössä julkisesti nähtävänä?",
     "Miten asiakkaille ja läheisille kerrotaan suunnitelmasta, ja miten siihen voi tutustua, jos palvelu annetaan kotona tai etänä?"
    ],
    "sv": [
     "Var kan planen läsas på nätet?",
     "Var hålls planen offentligt framlagd i tjänsteenheten?",
     "Hur informeras klienter och närstående om planen, och hur kan man ta del av den om tjänsten ges hemma eller på distans?"
    ],
    "en": [
     "Where can the plan be read on the web?",
     "Where is the plan on public view in the service unit?",
     "How are clients and those close to them told of the plan, and how can they read it if the service is given at home or remotely?"
    ]
   }
  },
  {
   "id": "updating",
   "row": "R16",
   "title": {
    "fi": "Ajan tasalla pitäminen",
    "sv": "Uppdatering",
    "en": "Keeping the plan up to date"
   },
   "describe": {
    "fi": "Miten suunnitelma pidetään ajan tasalla ja miten muutokset julkaistaan viiveettä, kun palvelun laatuun tai asiakas- ja potilasturvallisuuteen vaikuttavat asiat muuttuvat. Palaute sekä valvontaviranomaisten ohjaus ja päätökset otetaan huomioon.",
    "sv": "Hur planen hålls aktuell och hur ändringar offentliggörs utan dröjsmål när något som påverkar tjänstens kvalitet eller klient- och patientsäkerheten ändras. Respons samt tillsynsmyndigheternas styrning och beslut beaktas.",
    "en": "How the plan is kept up to date, and how changes are published without delay when something that affects the quality of the service or client and patient safety changes. Feedback and the guidance and decisions of the supervisory authorities are taken into account."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "27 § 2 mom"
    },
    {
     "kind": "maarays",
     "reliability": "P",
     "heading": "3.2"
    }
   ],
   "questions": {
    "fi": [
     "Missä tilanteissa suunnitelma päivitetään, ja kuka havaitsee päivitystarpeen?",
     "Miten muutokset hyväksytään ja julkaistaan viiveettä?",
     "Miten palaute sekä valvontaviranomaisten ohjaus ja päätökset otetaan huomioon päivityksessä?"
    ],
    "sv": [
     "I vilka situationer uppdateras planen, och vem upptäcker behovet?",
     "Hur godkänns ändringarna och hur offentliggörs de utan dröjsmål?",
     "Hur beaktas respons samt tillsynsmyndigheternas styrning och beslut i uppdateringen?"
    ],
    "en": [
     "In which situations is the plan updated, and who notices the need?",
     "How are changes approved and published without delay?",
     "How are feedback and the guidance and decisions of the supervisory authorities taken into account when the plan is updated?"
    ]
   }
  },
  {
   "id": "follow-up",
   "row": "R17",
   "title": {
    "fi": "Seuranta ja neljän kuukauden selvitys",
    "sv": "Uppföljning, utredning med fyra månaders mellanrum",
    "en": "Follow-up and the four-monthly report"
   },
   "describe": {
    "fi": "Miten suunnitelman toteutumista seurataan ja havaitut puutteet korjataan. Seurannasta tehdään selvitys ja sen perusteella tehtävät muutokset julkaistaan neljän kuukauden välein sekä verkossa tai muulla julkisuutta edistävällä tavalla että palveluyksikössä.",
    "sv": "Hur genomförandet av planen följs upp och observerade brister avhjälps. En utredning om uppföljningen görs och de förändringar som görs till följd av den offentliggörs med fyra månaders mellanrum både på nätet eller på något annat sätt som främjar offentligheten och i tjänsteenheten.",
    "en": "How the implementation of the plan is followed and the deficiencies found are corrected. A report on the follow-up is made, and the changes that result are published every four months both on the web or in another way that promotes openness and in the service unit."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "27 § 3 mom"
    },
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "3.2"
    }
   ],
   "questions": {
    "fi": [
     "Miten suunnitelman toteutumista seurataan arjessa?",
     "Kuka laatii selvityksen seurannasta neljän kuukauden välein, ja mitä tietoja siinä käytetään?",
     "Missä selvitys ja sen perusteella tehdyt muutokset julkaistaan ja pidetään nähtävänä?"
    ],
    "sv": [
     "Hur följs genomförandet av planen upp i vardagen?",
     "Vem gör utredningen om uppföljningen med fyra månaders mellanrum, och vilka uppgifter används i den?",
     "Var offentliggörs utredningen och de förändringar som görs till följd av den, och var hålls de framlagda?"
    ],
    "en": [
     "How is the implementation of the plan followed in everyday work?",
     "Who makes the report on the follow-up every four months, and which information is used in it?",
     "Where are the report and the resulting changes published and kept on view?"
    ]
   }
  },
  {
   "id": "earlier-versions",
   "row": "R18",
   "title": {
    "fi": "Aiempien versioiden säilytys",
    "sv": "Förvaring av tidigare versioner",
    "en": "Keeping earlier versions"
   },
   "describe": {
    "fi": "Missä suunnitelman aiemmat versiot säilytetään.",
    "sv": "Var tidigare versioner av planen förvaras.",
    "en": "Where earlier versions of the plan are kept."
   },
   "when": "always",
   "source": [
    {
     "kind": "template",
     "reliability": "T",
     "heading": "2"
    }
   ],
   "questions": {
    "fi": [
     "Missä suunnitelman aiemmat versiot säilytetään?"
    ],
    "sv": [
     "Var förvaras tidigare versioner av planen?"
    ],
    "en": [
     "Where are earlier versions of the plan kept?"
    ]
   }
  },
  {
   "id": "self-monitoring-programme",
   "row": "R19",
   "title": {
    "fi": "Suhde omavalvontaohjelmaan",
    "sv": "Program för egenkontroll",
    "en": "Relation to the self-monitoring programme"
   },
   "describe": {
    "fi": "Suunnitelma on osa palveluntuottajan omavalvontaohjelmaa, kun palveluntuottajalla on useampi kuin yksi palveluyksikkö tai se on palvelunjärjestäjä. Kerro, missä ohjelma on julkaistu.",
    "sv": "Planen är en del av tjänsteproducentens program för egenkontroll när tjänsteproducenten har fler än en tjänsteenhet eller är tjänsteanordnare. Berätta var programmet har offentliggjorts.",
    "en": "The plan is part of the provider's self-monitoring programme when the provider has more than one service unit or is an organiser of services. Say where the programme is published."
   },
   "when": [
    "multi-unit-provider",
    "public-provider"
   ],
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "26 §"
    }
   ],
   "questions": {
    "fi": [
     "Missä palveluntuottajan omavalvontaohjelma on julkaistu?",
     "Miten tämä suunnitelma liittyy omavalvontaohjelmaan?"
    ],
    "sv": [
     "Var har tjänsteproducentens program för egenkontroll offentliggjorts?",
     "Hur hör den här planen ihop med programmet för egenkontroll?"
    ],
    "en": [
     "Where is the provider's self-monitoring programme published?",
     "How does this plan relate to the self-monitoring programme?"
    ]
   }
  },
  {
   "id": "availability",
   "row": "R20",
   "title": {
    "fi": "Palvelujen saatavuus ja hoitoon/palveluun pääsy",
    "sv": "Tillgång till tjänster och vård",
    "en": "Access to services and care"
   },
   "describe": {
    "fi": "Miten asiakkaat ja potilaat pääsevät palveluun oikeaan aikaan ja miten tätä seurataan. Lakisääteiset määräajat kuvataan, jos ne koskevat yksikköä suoraan tai sopimuksen kautta.",
    "sv": "Hur klienter och patienter får tjänsten i rätt tid och hur detta följs upp. Lagstadgade tidsfrister beskrivs om de gäller enheten direkt eller genom avtal.",
    "en": "How clients and patients get the service in time, and how this is followed. Statutory time limits are described if they apply to the unit directly or by contract."
   },
   "when": "always",
   "source": [
    {
     "kind": "maarays",
     "reliability": "P",
     "heading": "2.2.3"
    },
    {
     "kind": "template",
     "reliability": "T",
     "heading": "3.1"
    }
   ],
   "questions": {
    "fi": [
     "Miten asiakas pääsee palveluun, ja kuinka nopeasti palvelu alkaa?",
     "Miten palveluun pääsyä ja odotusaikoja seurataan?",
     "Miten toimitaan, jos palvelua ei voida aloittaa sovittuna aikana?"
    ],
    "sv": [
     "Hur får klienten tjänsten, och hur snabbt inleds den?",
     "Hur följs tillgången till tjänsten och väntetiderna upp?",
     "Hur går man till väga om tjänsten inte kan inledas vid avtalad tid?"
    ],
    "en": [
     "How does a client get the service, and how soon does it begin?",
     "How are access to the service and waiting times followed?",
     "What is done if the service cannot begin at the agreed time?"
    ]
   }
  },
  {
   "id": "quality-requirements",
   "row": "R21",
   "title": {
    "fi": "Palveluiden laadulliset edellytykset",
    "sv": "Kvalitetsmässiga krav på tjänsten",
    "en": "Quality requirements for the services"
   },
   "describe": {
    "fi": "Miten varmistetaan, että palvelu on laadukasta, asiakaskeskeistä, turvallista ja asianmukaisesti toteutettua, sekä laatutavoitteet ja niiden mittarit. Terveydenhuollossa toiminta perustuu näyttöön ja hyviin hoito- ja toimintakäytäntöihin.",
    "sv": "Hur det säkerställs att tjänsten är högkvalitativ, klientcentrerad, säker och ändamålsenligt genomförd samt kvalitetsmålen och indikatorerna för dem. Inom hälso- och sjukvården grundar sig verksamheten på evidens och god praxis.",
    "en": "How it is ensured that the service is of good quality, client-centred, safe and properly carried out, with the quality aims and their indicators. In health care the work is based on evidence and good practice."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "10 §"
    },
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.2.1"
    }
   ],
   "questions": {
    "fi": [
     "Mitkä ovat palveluyksikön laatutavoitteet, ja millä mittareilla niitä seurataan?",
     "Miten varmistetaan, että palvelu on asiakaskeskeistä, turvallista ja asianmukaisesti toteutettua?",
     "Mihin suosituksiin, ohjeisiin tai näyttöön työ perustuu?"
    ],
    "sv": [
     "Vilka är tjänsteenhetens kvalitetsmål, och med vilka indikatorer följs de upp?",
     "Hur säkerställs det att tjänsten är klientcentrerad, säker och ändamålsenligt genomförd?",
     "På vilka rekommendationer, anvisningar eller vilken evidens grundar sig arbetet?"
    ],
    "en": [
     "What are the quality aims of the service unit, and by which indicators are they followed?",
     "How is it ensured that the service is client-centred, safe and properly carried out?",
     "On which recommendations, instructions or evidence is the work based?"
    ]
   }
  },
  {
   "id": "wellbeing",
   "row": "R22",
   "title": {
    "fi": "Asiakkaan hyvinvointi, terveys ja toimintakyky",
    "sv": "Klientens välbefinnande, hälsa och funktionsförmåga",
    "en": "Wellbeing, health and functional capacity of the client"
   },
   "describe": {
    "fi": "Miten asiakkaan fyysistä, psyykkistä, kognitiivista ja sosiaalista hyvinvointia edistetään ja seurataan.",
    "sv": "Hur klientens fysiska, psykiska, kognitiva och sociala välbefinnande främjas och följs upp.",
    "en": "How the physical, mental, cognitive and social wellbeing of the client is promoted and followed."
   },
   "when": [
    "social-service"
   ],
   "source": [
    {
     "kind": "maarays",
     "reliability": "P",
     "heading": "2.2"
    }
   ],
   "questions": {
    "fi": [
     "Miten asiakkaan fyysistä, psyykkistä, kognitiivista ja sosiaalista hyvinvointia edistetään?",
     "Miten asiakkaan hyvinvointia ja toimintakykyä seurataan, ja miten muutoksiin reagoidaan?"
    ],
    "sv": [
     "Hur främjas klientens fysiska, psykiska, kognitiva och sociala välbefinnande?",
     "Hur följs klientens välbefinnande och funktionsförmåga upp, och hur reagerar man på förändringar?"
    ],
    "en": [
     "How is the physical, mental, cognitive and social wellbeing of the client promoted?",
     "How are the wellbeing and functional capacity of the client followed, and how are changes acted on?"
    ]
   }
  },
  {
   "id": "food-and-cleaning",
   "row": "R23",
   "title": {
    "fi": "Ravitsemus, siivous, pyykkihuolto ja jätteet",
    "sv": "Kost, städning, tvätt och avfall",
    "en": "Food, cleaning, laundry and waste"
   },
   "describe": {
    "fi": "Miten asiakkaiden ravitsemus sekä siivous, pyykkihuolto ja jätehuolto on järjestetty.",
    "sv": "Hur klienternas kost samt städningen, tvätten och avfallshanteringen har ordnats.",
    "en": "How food for the clients, cleaning, laundry and waste management are arranged."
   },
   "when": [
    "round-the-clock",
    "housing",
    "food",
    "home-care"
   ],
   "source": [
    {
     "kind": "maarays",
     "reliability": "P",
     "heading": "2.2"
    }
   ],
   "questions": {
    "fi": [
     "Miten asiakkaiden ateriat järjestetään, ja miten erityisruokavaliot ja ravitsemustila huomioidaan?",
     "Miten siivous, pyykkihuolto ja jätehuolto on järjestetty, ja kuka niistä vastaa?"
    ],
    "sv": [
     "Hur ordnas klienternas måltider, och hur beaktas specialkoster och näringstillståndet?",
     "Hur har städningen, tvätten och avfallshanteringen ordnats, och vem ansvarar för dem?"
    ],
    "en": [
     "How are the clients' meals arranged, and how are special diets and nutritional status taken into account?",
     "How are cleaning, laundry and waste management arranged, and who is responsible for them?"
    ]
   }
  },
  {
   "id": "quality-responsibility",
   "row": "R24",
   "title": {
    "fi": "Vastuu palvelujen laadusta",
    "sv": "Ansvar för tjänsternas kvalitet",
    "en": "Responsibility for the quality of the services"
   },
   "describe": {
    "fi": "Kuka vastaa palvelujen laadusta palveluyksikössä ja miten vastuut on jaettu.",
    "sv": "Vem som ansvarar för tjänsternas kvalitet i tjänsteenheten och hur ansvaret har fördelats.",
    "en": "Who is responsible for the quality of the services in the unit, and how the responsibilities are divided."
   },
   "when": "always",
   "source": [
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.2.2"
    }
   ],
   "questions": {
    "fi": [
     "Kuka vastaa palvelujen laadusta palveluyksikössä, ja miten vastuut on jaettu?"
    ],
    "sv": [
     "Vem ansvarar för tjänsternas kvalitet i tjänsteenheten, och hur har ansvaret fördelats?"
    ],
    "en": [
     "Who is responsible for the quality of the services in the unit, and how are the responsibilities divided?"
    ]
   }
  },
  {
   "id": "client-rights",
   "row": "R25",
   "title": {
    "fi": "Asiakkaan asema ja oikeudet: tiedonsaanti ja osallisuus",
    "sv": "Klientens ställning och rättigheter: information och delaktighet",
    "en": "Position and rights of the client: information and participation"
   },
   "describe": {
    "fi": "Miten asiakkaan oikeus saada tietoa ja osallistua palvelunsa suunnitteluun ja päätöksiin toteutuu. Kuvaa myös, miten asiakkaan oma suunnitelma laaditaan, päivitetään ja miten sitä seurataan.",
    "sv": "Hur klientens rätt att få information och att delta i planeringen av och besluten om tjänsten förverkligas. Beskriv också hur klientens egen plan utarbetas, uppdateras och följs upp.",
    "en": "How the client's right to information and to take part in planning and decisions is realised. Describe also how the client's own plan is made, updated and followed."
   },
   "when": "always",
   "source": [
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.2.3"
    }
   ],
   "questions": {
    "fi": [
     "Miten asiakas saa tietoa palvelustaan ja oikeuksistaan ymmärrettävällä tavalla?",
     "Miten asiakas ja hänen läheisensä osallistuvat palvelun suunnitteluun ja päätöksiin?",
     "Miten asiakkaan suunnitelma laaditaan ja päivitetään, ja miten sen toteutumista seurataan?"
    ],
    "sv": [
     "Hur får klienten på ett begripligt sätt information om sin tjänst och sina rättigheter?",
     "Hur deltar klienten och klientens närstående i planeringen av och besluten om tjänsten?",
     "Hur utarbetas och uppdateras klientens plan, och hur följs genomförandet upp?"
    ],
    "en": [
     "How does the client receive understandable information on the service and on his or her rights?",
     "How do the client and those close to the client take part in planning and decisions?",
     "How is the client's plan made and updated, and how is its implementation followed?"
    ]
   }
  },
  {
   "id": "respectful-treatment",
   "row": "R26",
   "title": {
    "fi": "Asiallinen kohtelu",
    "sv": "Bemötande",
    "en": "Respectful treatment"
   },
   "describe": {
    "fi": "Miten asiakkaiden asiallinen kohtelu varmistetaan ja miten menetellään, jos epäasiallista kohtelua havaitaan.",
    "sv": "Hur ett gott bemötande av klienterna säkerställs och hur man går till väga om osakligt bemötande upptäcks.",
    "en": "How proper treatment of the clients is ensured, and what is done if improper treatment is seen."
   },
   "when": "always",
   "source": [
    {
     "kind": "maarays",
     "reliability": "P",
     "heading": "2.2.3"
    }
   ],
   "questions": {
    "fi": [
     "Miten asiakkaan asiallinen kohtelu varmistetaan?",
     "Miten toimitaan, kun epäasiallista kohtelua havaitaan tai siitä kerrotaan?",
     "Miten tilanne käsitellään asiakkaan ja tarvittaessa hänen läheisensä kanssa?"
    ],
    "sv": [
     "Hur säkerställs ett gott bemötande av klienten?",
     "Hur går man till väga när osakligt bemötande upptäcks eller rapporteras?",
     "Hur behandlas situationen med klienten och vid behov med klientens närstående?"
    ],
    "en": [
     "How is proper treatment of the client ensured?",
     "What is done when improper treatment is seen or reported?",
     "How is the situation gone through with the client and, where needed, with those close to the client?"
    ]
   }
  },
  {
   "id": "self-determination",
   "row": "R27",
   "title": {
    "fi": "Itsemääräämisoikeus",
    "sv": "Självbestämmanderätt",
    "en": "Self-determination"
   },
   "describe": {
    "fi": "Miten asiakkaan itsemääräämisoikeus varmistetaan ja kuka vastaa sitä koskevista suunnitelmista ja ohjeista palveluyksikössä.",
    "sv": "Hur klientens självbestämmanderätt säkerställs och vem i tjänsteenheten som ansvarar för planerna och anvisningarna om den.",
    "en": "How the client's self-determination is ensured, and who answers for the plans and instructions on it in the service unit."
   },
   "when": "always",
   "source": [
    {
     "kind": "maarays",
     "reliability": "P",
     "heading": "2.2.3"
    },
    {
     "kind": "template",
     "reliability": "T",
     "heading": "3.5"
    }
   ],
   "questions": {
    "fi": [
     "Miten asiakas päättää omista asioistaan palvelun aikana, ja miten häntä tuetaan siinä?",
     "Mitä suunnitelmia ja ohjeita itsemääräämisoikeuden vahvistamisesta on, ja kuka niistä vastaa?"
    ],
    "sv": [
     "Hur bestämmer klienten om sina egna angelägenheter när tjänsten ges, och hur får klienten stöd i det?",
     "Vilka planer och anvisningar finns om att stärka självbestämmanderätten, och vem ansvarar för dem?"
    ],
    "en": [
     "How do clients decide on their own affairs during the service, and how are they supported in this?",
     "Which plans and instructions are there on strengthening self-determination, and who answers for them?"
    ]
   }
  },
  {
   "id": "restrictive-measures",
   "row": "R28",
   "title": {
    "fi": "Rajoitustoimenpiteet",
    "sv": "Begränsningsåtgärder",
    "en": "Restrictive measures"
   },
   "describe": {
    "fi": "Mihin lakiin rajoitustoimenpiteet perustuvat, millä edellytyksillä niitä käytetään ja miten niistä päätetään ja ne kirjataan. Kuvaa myös jälkikäteinen läpikäynti, seuranta ja se, miten käyttöä vähennetään.",
    "sv": "Vilken lag begränsningsåtgärderna grundar sig på, under vilka förutsättningar de används och hur man fattar beslut om dem och antecknar dem. Beskriv också genomgången efteråt, uppföljningen och hur användningen minskas.",
    "en": "On which act the restrictive measures are based, on what conditions they are used, and how they are decided on and recorded. Describe also the review afterwards, the follow-up and how their use is reduced."
   },
   "when": [
    "restrictive-measures"
   ],
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "519/1977",
     "section": "42–42 q §"
    },
    {
     "kind": "template",
     "reliability": "T",
     "heading": "3.5"
    }
   ],
   "questions": {
    "fi": [
     "Mitä rajoitustoimenpiteitä yksikössä voidaan käyttää, ja mihin lainkohtaan ne perustuvat?",
     "Kuka päättää rajoitustoimenpiteestä, ja miten päätös ja toteutus kirjataan?",
     "Miten rajoitustoimenpide käydään läpi asiakkaan ja henkilöstön kanssa sen jälkeen?",
     "Miten rajoitustoimenpiteiden käyttöä seurataan ja vähennetään?"
    ],
    "sv": [
     "Vilka begränsningsåtgärder kan användas i enheten, och på vilken bestämmelse i lag grundar de sig?",
     "Vem beslutar om en begränsningsåtgärd, och hur antecknas beslutet och genomförandet?",
     "Hur går man efteråt igenom begränsningsåtgärden med klienten och personalen?",
     "Hur följs användningen av begränsningsåtgärder upp och hur minskas den?"
    ],
    "en": [
     "Which restrictive measures may be used in the unit, and on which provision are they based?",
     "Who decides on a restrictive measure, and how are the decision and its execution recorded?",
     "How is a restrictive measure gone through afterwards with the client and the staff?",
     "How is the use of restrictive measures followed and reduced?"
    ]
   }
  },
  {
   "id": "good-treatment-plan",
   "row": "R29",
   "title": {
    "fi": "Hyvää kohtelua koskeva suunnitelma",
    "sv": "Plan om gott bemötande",
    "en": "Plan for good treatment"
   },
   "describe": {
    "fi": "Lastensuojelulaitoksen suunnitelma, joka laaditaan osana omavalvontasuunnitelmaa ja kattaa lastensuojelulain 61 b §:n seitsemän kohtaa. Lapsia kuullaan sitä tehtäessä, ja se arvioidaan ja tarkistetaan vuosittain.",
    "sv": "Barnskyddsanstaltens plan, som utarbetas som en del av planen för egenkontroll och omfattar de sju punkterna i 61 b § i barnskyddslagen. Barnen hörs när den görs upp, och den utvärderas och ses över årligen.",
    "en": "The plan of a child welfare institution, made as part of the self-monitoring plan and covering the seven points of section 61 b of the Child Welfare Act. The children are heard when it is made, and it is evaluated and revised yearly."
   },
   "when": [
    "child-welfare-institution"
   ],
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "417/2007",
     "section": "61 b §"
    }
   ],
   "questions": {
    "fi": [
     "Miten lasten iän ja kehitystason mukaista itsemääräämisoikeutta vahvistetaan ja tuetaan?",
     "Millä menetelmillä hoito ja huolenpito toteutetaan ensisijaisesti ilman rajoituksia?",
     "Miten kaikkien lasten sekä henkilöstön ja muiden turvallisuus varmistetaan, kun rajoituksia käytetään?",
     "Missä tilanteissa ja miten rajoituksia toteutetaan, ja miten niiden jälkeen toimitaan?",
     "Miten lapsille kerrotaan muutoksenhausta ja kantelusta, ja miten lapset osallistuvat suunnitelman laatimiseen ja vuosittaiseen arviointiin?"
    ],
    "sv": [
     "Hur stärks och stöds barnens självbestämmanderätt enligt ålder och utvecklingsnivå?",
     "Med vilka metoder genomförs vården och omsorgen i första hand utan begränsningar?",
     "Hur säkerställs alla barns samt personalens och andras säkerhet när begränsningar används?",
     "I vilka situationer och hur genomförs begränsningar, och hur går man till väga efter dem?",
     "Hur informeras barnen om ändringssökande och klagomål, och hur deltar barnen i att göra upp planen och i den årliga utvärderingen?"
    ],
    "en": [
     "How is the self-determination of the children strengthened and supported according to their age and development?",
     "By which methods is care given primarily without restrictions?",
     "How is the safety of all children, of the staff and of others ensured when restrictions are used?",
     "In which situations and how are restrictions carried out, and what is done after them?",
     "How are the children told of appeal and complaint, and how do they take part in making the plan and in its yearly evaluation?"
    ]
   }
  },
  {
   "id": "equality-and-accessibility",
   "row": "R30",
   "title": {
    "fi": "Yhdenvertaisuus, esteettömyys ja saavutettavuus",
    "sv": "Likabehandling och tillgänglighet",
    "en": "Equality and accessibility"
   },
   "describe": {
    "fi": "Miten asiakkaiden yhdenvertaisuus sekä tilojen esteettömyys ja palvelujen saavutettavuus varmistetaan. Kuvaa myös asiointikielet ja tulkkaus.",
    "sv": "Hur likabehandlingen av klienterna samt lokalernas och tjänsternas tillgänglighet säkerställs. Beskriv också på vilka språk service ges och hur tolkning ordnas.",
    "en": "How the equality of clients and the accessibility of the premises and services are ensured. Describe also the languages of service and interpreting."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "8 § 2 mom"
    },
    {
     "kind": "template",
     "reliability": "T",
     "heading": "3.5"
    }
   ],
   "questions": {
    "fi": [
     "Miten asiakkaiden yhdenvertainen kohtelu varmistetaan?",
     "Miten tilojen esteettömyydestä ja palvelun saavutettavuudesta on huolehdittu?",
     "Millä kielillä palvelua saa, ja miten tulkkaus järjestetään?"
    ],
    "sv": [
     "Hur säkerställs likabehandlingen av klienterna?",
     "Hur har man sett till att lokalerna och tjänsten är tillgängliga?",
     "På vilka språk ges tjänsten, och hur ordnas tolkning?"
    ],
    "en": [
     "How is equal treatment of the clients ensured?",
     "How are the accessibility of the premises and of the service seen to?",
     "In which languages is the service available, and how is interpreting arranged?"
    ]
   }
  },
  {
   "id": "legal-remedies",
   "row": "R31",
   "title": {
    "fi": "Oikeusturvakeinot",
    "sv": "Rättsskydd",
    "en": "Legal remedies"
   },
   "describe": {
    "fi": "Mitä asiakas tai potilas voi tehdä, jos hän on tyytymätön: muistutus, kantelu Lupa- ja valvontavirastolle, oikaisuvaatimus ja terveydenhuollossa potilas- tai lääkevahinkoilmoitus. Kuvaa myös, miten asiakkaille kerrotaan näistä.",
    "sv": "Vad en klient eller patient som är missnöjd kan göra: anmärkning, klagomål till Tillstånds- och tillsynsverket, begäran om omprövning och inom hälso- och sjukvården anmälan om patient- eller läkemedelsskada. Beskriv också hur klienterna informeras om dessa.",
    "en": "What a dissatisfied client or patient can do: an objection (muistutus), a complaint (kantelu) to the supervisory authority LVV, a request for a review of a decision and, in health care, a notice of patient or medicine injury. Describe also how clients are told of these."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "812/2000",
     "section": "23–23 a §"
    },
    {
     "kind": "law",
     "reliability": "L",
     "act": "785/1992",
     "section": "10–10 a §"
    },
    {
     "kind": "maarays",
     "reliability": "P",
     "heading": "2.2.3"
    }
   ],
   "questions": {
    "fi": [
     "Mitä oikeusturvakeinoja asiakkaalla on, jos hän on tyytymätön palveluun tai kohteluun?",
     "Miten ja missä vaiheessa asiakkaille kerrotaan oikeusturvakeinoista?",
     "Miten asiakasta autetaan muistutuksen tai muun ilmoituksen tekemisessä?"
    ],
    "sv": [
     "Vilka rättsmedel har en klient som är missnöjd med tjänsten eller bemötandet?",
     "Hur och i vilket skede informeras klienterna om rättsmedlen?",
     "Hur hjälps klienten att göra en anmärkning eller en annan anmälan?"
    ],
    "en": [
     "Which legal remedies does a client have who is dissatisfied with the service or treatment?",
     "How and at what stage are clients told of the legal remedies?",
     "How is the client helped to make an objection or another notice?"
    ]
   }
  },
  {
   "id": "social-ombud",
   "row": "R32",
   "title": {
    "fi": "Sosiaaliasiavastaava",
    "sv": "Socialombud",
    "en": "Social services ombudsperson"
   },
   "describe": {
    "fi": "Sosiaaliasiavastaavan tehtävät ja yhteystiedot. Sosiaaliasiavastaava on sen hyvinvointialueen, jonka alueella palvelu annetaan.",
    "sv": "Socialombudets uppgifter och kontaktuppgifter. Socialombudet är ombudet i det välfärdsområde där tjänsten ges.",
    "en": "The tasks and contact details of the social services ombudsperson. The ombudsperson is that of the wellbeing services county in whose area the service is given."
   },
   "when": [
    "social-service"
   ],
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "739/2023",
     "section": "2 § 5 mom"
    },
    {
     "kind": "law",
     "reliability": "L",
     "act": "739/2023",
     "section": "8 §"
    },
    {
     "kind": "maarays",
     "reliability": "P",
     "heading": "2.2.3"
    }
   ],
   "questions": {
    "fi": [
     "Missä asioissa sosiaaliasiavastaava neuvoo ja auttaa asiakasta?",
     "Miten asiakkaille kerrotaan sosiaaliasiavastaavasta ja hänen yhteystiedoistaan saavutettavalla tavalla?"
    ],
    "sv": [
     "I vilka ärenden ger socialombudet klienten råd och hjälp?",
     "Hur informeras klienterna på ett tillgängligt sätt om socialombudet och ombudets kontaktuppgifter?"
    ],
    "en": [
     "In which matters does the social services ombudsperson advise and help the client?",
     "How are clients told in an accessible way of the social services ombudsperson and the contact details?"
    ]
   }
  },
  {
   "id": "patient-ombud",
   "row": "R33",
   "title": {
    "fi": "Potilasasiavastaava",
    "sv": "Patientombud",
    "en": "Patient ombudsperson"
   },
   "describe": {
    "fi": "Potilasasiavastaavan tehtävät ja yhteystiedot. Potilasasiavastaava on sen hyvinvointialueen, jonka alueella palvelu annetaan.",
    "sv": "Patientombudets uppgifter och kontaktuppgifter. Patientombudet är ombudet i det välfärdsområde där tjänsten ges.",
    "en": "The tasks and contact details of the patient ombudsperson. The ombudsperson is that of the wellbeing services county in whose area the service is given."
   },
   "when": [
    "health-service"
   ],
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "739/2023",
     "section": "2 § 5 mom"
    },
    {
     "kind": "law",
     "reliability": "L",
     "act": "739/2023",
     "section": "8 §"
    },
    {
     "kind": "maarays",
     "reliability": "P",
     "heading": "2.2.3"
    }
   ],
   "questions": {
    "fi": [
     "Missä asioissa potilasasiavastaava neuvoo ja auttaa potilasta?",
     "Miten potilaille kerrotaan potilasasiavastaavasta ja hänen yhteystiedoistaan saavutettavalla tavalla?"
    ],
    "sv": [
     "I vilka ärenden ger patientombudet patienten råd och hjälp?",
     "Hur informeras patienterna på ett tillgängligt sätt om patientombudet och ombudets kontaktuppgifter?"
    ],
    "en": [
     "In which matters does the patient ombudsperson advise and help the patient?",
     "How are patients told in an accessible way of the patient ombudsperson and the contact details?"
    ]
   }
  },
  {
   "id": "consumer-advice",
   "row": "R34",
   "title": {
    "fi": "Kuluttajaneuvonta",
    "sv": "Konsumentrådgivning",
    "en": "Consumer advice"
   },
   "describe": {
    "fi": "Kuluttajaneuvonnan tehtävät ja yhteystiedot, kun asiakkaat maksavat palvelunsa itse.",
    "sv": "Konsumentrådgivningens uppgifter och kontaktuppgifter när klienterna själva betalar för tjänsten.",
    "en": "The tasks and contact details of the consumer advice service, when clients pay for the service themselves."
   },
   "when": [
    "private-clients"
   ],
   "source": [
    {
     "kind": "template",
     "reliability": "T",
     "heading": "3.5"
    }
   ],
   "questions": {
    "fi": [
     "Missä asioissa kuluttajaneuvonta auttaa, ja mitkä ovat sen yhteystiedot?"
    ],
    "sv": [
     "I vilka ärenden hjälper konsumentrådgivningen, och vilka är dess kontaktuppgifter?"
    ],
    "en": [
     "In which matters does the consumer advice service help, and what are its contact details?"
    ]
   }
  },
  {
   "id": "complaints",
   "row": "R35",
   "title": {
    "fi": "Muistutusten käsittely",
    "sv": "Behandling av anmärkningar",
    "en": "Handling of objections (muistutus)"
   },
   "describe": {
    "fi": "Kuka ottaa muistutukset vastaan ja minne ne lähetetään, miten ne käsitellään ja mikä on käsittelyn tavoiteaika. Kuvaa myös, miten muistutuksia, kanteluja ja muita päätöksiä hyödynnetään toiminnan kehittämisessä.",
    "sv": "Vem som tar emot anmärkningar och vart de skickas, hur de behandlas och vilken måltiden för behandlingen är. Beskriv också hur anmärkningar, klagomål och andra beslut används i utvecklingen av verksamheten.",
    "en": "Who receives objections and where they are sent, how they are handled and what the target time is. Describe also how objections, complaints and other decisions are used in developing the work."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "812/2000",
     "section": "23 §"
    },
    {
     "kind": "law",
     "reliability": "L",
     "act": "785/1992",
     "section": "10 §"
    },
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.2.4"
    }
   ],
   "questions": {
    "fi": [
     "Kuka ottaa muistutukset vastaan, ja mihin osoitteeseen ne lähetetään?",
     "Miten muistutus käsitellään, ja kuka antaa siihen perustellun kirjallisen vastauksen?",
     "Mikä on muistutusten käsittelyn tavoiteaika?",
     "Miten muistutuksia, kanteluja ja muita valvontapäätöksiä käytetään toiminnan kehittämisessä?"
    ],
    "sv": [
     "Vem tar emot anmärkningar, och till vilken adress skickas de?",
     "Hur behandlas en anmärkning, och vem ger det motiverade skriftliga svaret?",
     "Vilken är måltiden för behandlingen av anmärkningar?",
     "Hur används anmärkningar, klagomål och andra tillsynsbeslut i utvecklingen av verksamheten?"
    ],
    "en": [
     "Who receives objections, and to which address are they sent?",
     "How is an objection handled, and who gives the reasoned written answer?",
     "What is the target time for handling objections?",
     "How are objections, complaints and other supervisory decisions used in developing the work?"
    ]
   }
  },
  {
   "id": "staff-structure",
   "row": "R36",
   "title": {
    "fi": "Henkilöstön määrä ja rakenne",
    "sv": "Mängden och strukturen för personal",
    "en": "Number and structure of the staff"
   },
   "describe": {
    "fi": "Henkilöstön määrä ammattiryhmittäin sekä se, kuinka paljon käytetään omaa, vuokrattua ja alihankittua henkilöstöä. Kuvaa myös sijaisten käytön periaatteet; yksin toimivalle riittää yksi virke.",
    "sv": "Personalens antal enligt yrkesgrupp samt i vilken mån man anlitar egen personal, inhyrd personal och underleverantörers personal. Beskriv också principerna för anlitande av vikarier; för den som arbetar ensam räcker en mening.",
    "en": "The number of staff by profession, and how far own, leased and subcontracted staff are used. Describe also the principles of using substitutes; for a sole trader one sentence is enough."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "9 §"
    },
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.2.5"
    }
   ],
   "questions": {
    "fi": [
     "Kuinka paljon henkilöstöä yksikössä on ammattiryhmittäin?",
     "Käytetäänkö vuokrattua tai alihankittua henkilöstöä, ja mihin tehtäviin?",
     "Millä periaatteilla sijaisia käytetään?"
    ],
    "sv": [
     "Hur stor är personalen i enheten enligt yrkesgrupp?",
     "Anlitas inhyrd personal eller underleverantörers personal, och för vilka uppgifter?",
     "Enligt vilka principer anlitas vikarier?"
    ],
    "en": [
     "How many staff does the unit have by profession?",
     "Are leased or subcontracted staff used, and for which tasks?",
     "On what principles are substitutes used?"
    ]
   }
  },
  {
   "id": "staff-competence",
   "row": "R37",
   "title": {
    "fi": "Koulutus, osaaminen ja kielitaito",
    "sv": "Utbildning, kompetens och språkkunskaper",
    "en": "Training, competence and language skills"
   },
   "describe": {
    "fi": "Miten varmistetaan, että henkilöstöllä on tehtäviinsä oikea koulutus, riittävä osaaminen ja riittävä kielitaito. Kuvaa myös, kuka saa tehdä mitäkin tehtäviä.",
    "sv": "Hur det säkerställs att personalen har rätt utbildning, tillräcklig kompetens och tillräckliga språkkunskaper för sina uppgifter. Beskriv också vem som får utföra vilka uppgifter.",
    "en": "How it is ensured that the staff have the right training, sufficient competence and sufficient language skills for their tasks. Describe also who may do which tasks."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "9 § 2 mom"
    },
    {
     "kind": "maarays",
     "reliability": "P",
     "heading": "2.2.5"
    }
   ],
   "questions": {
    "fi": [
     "Mitä koulutusta ja osaamista eri tehtäviin edellytetään, ja miten ne varmistetaan?",
     "Miten varmistetaan, että kielitaito riittää tehtävään?",
     "Miten on määritelty, kuka saa tehdä mitäkin tehtäviä?"
    ],
    "sv": [
     "Vilken utbildning och kompetens krävs för olika uppgifter, och hur säkerställs de?",
     "Hur säkerställs det att språkkunskaperna räcker för uppgiften?",
     "Hur har det fastställts vem som får utföra vilka uppgifter?"
    ],
    "en": [
     "What training and competence do the different tasks require, and how are they ensured?",
     "How is it ensured that language skills are sufficient for the task?",
     "How is it laid down who may do which tasks?"
    ]
   }
  },
  {
   "id": "professional-rights",
   "row": "R38",
   "title": {
    "fi": "Ammattioikeuksien tarkistaminen",
    "sv": "Kontroll av yrkesrättigheter",
    "en": "Checking professional rights"
   },
   "describe": {
    "fi": "Miten työntekijän oikeus toimia ammattihenkilönä tarkistetaan: terveydenhuollossa Terhikistä, sosiaalihuollossa Suosikista.",
    "sv": "Hur arbetstagarens rätt att vara verksam som yrkesutbildad person kontrolleras: i registret Terhikki inom hälso- och sjukvården och i registret Suosikki inom socialvården.",
    "en": "How an employee's right to practise as a professional is checked: in the Terhikki register for health care and the Suosikki register for social welfare."
   },
   "when": [
    "employees"
   ],
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "9 § 3 mom"
    },
    {
     "kind": "maarays",
     "reliability": "P",
     "heading": "2.2.5"
    }
   ],
   "questions": {
    "fi": [
     "Kuka tarkistaa ammattioikeudet Terhikistä tai Suosikista ennen työsuhteen alkua?",
     "Miten tarkistus kirjataan, ja miten se tehdään vuokratun ja alihankitun henkilöstön osalta?"
    ],
    "sv": [
     "Vem kontrollerar yrkesrättigheterna i Terhikki eller Suosikki innan anställningen börjar?",
     "Hur antecknas kontrollen, och hur görs den för inhyrd personal och underleverantörers personal?"
    ],
    "en": [
     "Who checks professional rights in Terhikki or Suosikki before employment begins?",
     "How is the check recorded, and how is it done for leased and subcontracted staff?"
    ]
   }
  },
  {
   "id": "criminal-record-children",
   "row": "R39",
   "title": {
    "fi": "Rikostausta: lapset",
    "sv": "Brottslig bakgrund: barn",
    "en": "Criminal background: children"
   },
   "describe": {
    "fi": "Miten lasten kanssa työskentelevien rikosrekisteriote pyydetään nähtäväksi.",
    "sv": "Hur straffregisterutdrag begärs av dem som arbetar med barn.",
    "en": "How the criminal record extract of those who work with children is asked for."
   },
   "when": [
    "children"
   ],
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "504/2002"
    }
   ],
   "questions": {
    "fi": [
     "Keneltä rikosrekisteriote pyydetään, ja missä vaiheessa?",
     "Kuka tarkistaa otteen, ja miten tarkistus merkitään?"
    ],
    "sv": [
     "Av vem begärs straffregisterutdrag, och i vilket skede?",
     "Vem kontrollerar utdraget, och hur antecknas kontrollen?"
    ],
    "en": [
     "Of whom is a criminal record extract asked, and at what stage?",
     "Who checks the extract, and how is the check noted?"
    ]
   }
  },
  {
   "id": "criminal-record-elderly-disabled",
   "row": "R40",
   "title": {
    "fi": "Rikostausta: iäkkäät ja vammaiset",
    "sv": "Brottslig bakgrund: äldre och personer med funktionsnedsättning",
    "en": "Criminal background: older people and people with disabilities"
   },
   "describe": {
    "fi": "Miten iäkkäiden tai vammaisten kanssa työskentelevien rikosrekisteriote pyydetään nähtäväksi. Ote on pyydettävä, kun työ kestää vähintään kolme kuukautta vuoden aikana; ote saa olla enintään kuusi kuukautta vanha, siitä ei oteta kopiota ja vain esittäminen ja päivämäärä merkitään.",
    "sv": "Hur straffregisterutdrag begärs av dem som arbetar med äldre eller med personer med funktionsnedsättning. Utdraget ska begäras när arbetet varar minst tre månader under ett år; det får vara högst sex månader gammalt, det kopieras inte och endast uppgiften om att det har visats upp och datumet antecknas.",
    "en": "How the criminal record extract of those who work with older people or people with disabilities is asked for. It must be asked for when the work lasts at least three months within a year; it may be at most six months old, no copy is taken, and only the fact and the date are noted."
   },
   "when": [
    "elderly-or-disabled"
   ],
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "28 §"
    }
   ],
   "questions": {
    "fi": [
     "Keneltä rikosrekisteriote pyydetään, ja missä vaiheessa?",
     "Kuka tarkistaa otteen, ja miten sen esittäminen ja päivämäärä merkitään?",
     "Miten menetellään alle kolmen kuukauden työsuhteissa?"
    ],
    "sv": [
     "Av vem begärs straffregisterutdrag, och i vilket skede?",
     "Vem kontrollerar utdraget, och hur antecknas att det har visats upp och datumet?",
     "Hur går man till väga vid anställningar som är kortare än tre månader?"
    ],
    "en": [
     "Of whom is a criminal record extract asked, and at what stage?",
     "Who checks the extract, and how are the fact and the date noted?",
     "What is done when the employment is shorter than three months?"
    ]
   }
  },
  {
   "id": "students",
   "row": "R41",
   "title": {
    "fi": "Opiskelijat ja tilapäisesti toimivat",
    "sv": "Studerande och tillfälligt verksamma",
    "en": "Students and those who work temporarily"
   },
   "describe": {
    "fi": "Miten opiskelijan oikeus toimia tilapäisesti ammattihenkilön tehtävässä tarkistetaan ja miten häntä ohjataan, johdetaan ja valvotaan.",
    "sv": "Hur en studerandes rätt att tillfälligt vara verksam i en yrkesutbildad persons uppgift kontrolleras och hur den studerande handleds, leds och övervakas.",
    "en": "How a student's right to work temporarily as a professional is checked, and how the student is guided, led and supervised."
   },
   "when": [
    "students"
   ],
   "source": [
    {
     "kind": "maarays",
     "reliability": "P",
     "heading": "2.2.5"
    }
   ],
   "questions": {
    "fi": [
     "Miten opiskelijan oikeus toimia ammattihenkilön tehtävässä tarkistetaan?",
     "Kuka ohjaa ja valvoo opiskelijaa työvuorossa?"
    ],
    "sv": [
     "Hur kontrolleras en studerandes rätt att vara verksam i en yrkesutbildad persons uppgift?",
     "Vem handleder och övervakar den studerande under arbetspasset?"
    ],
    "en": [
     "How is a student's right to work as a professional checked?",
     "Who guides and supervises the student during a shift?"
    ]
   }
  },
  {
   "id": "induction-and-training",
   "row": "R42",
   "title": {
    "fi": "Perehdytys ja täydennyskoulutus",
    "sv": "Introduktion och fortbildning",
    "en": "Induction and continuing education"
   },
   "describe": {
    "fi": "Miten uudet työntekijät perehdytetään, miten riittävä täydennyskoulutus varmistetaan ja miten niiden toteutumista seurataan. Yksin toimiva kuvaa oman koulutuksensa.",
    "sv": "Hur nya arbetstagare introduceras, hur tillräcklig fortbildning säkerställs och hur dessa följs upp. Den som arbetar ensam beskriver sin egen fortbildning.",
    "en": "How new employees are inducted, how sufficient continuing education is ensured and how both are followed. A sole trader describes his or her own training."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "9 § 2 mom"
    },
    {
     "kind": "maarays",
     "reliability": "P",
     "heading": "2.2.5"
    }
   ],
   "questions": {
    "fi": [
     "Miten perehdytys toteutetaan, ja kuka siitä vastaa?",
     "Miten täydennyskoulutus suunnitellaan, ja miten sen riittävyys varmistetaan?",
     "Miten perehdytyksen ja koulutuksen toteutumista seurataan?"
    ],
    "sv": [
     "Hur genomförs introduktionen, och vem ansvarar för den?",
     "Hur planeras fortbildningen, och hur säkerställs det att den är tillräcklig?",
     "Hur följs det upp att introduktionen och fortbildningen genomförs?"
    ],
    "en": [
     "How is induction carried out, and who is responsible for it?",
     "How is continuing education planned, and how is it ensured that it is sufficient?",
     "How is it followed that induction and training take place?"
    ]
   }
  },
  {
   "id": "work-monitoring",
   "row": "R43",
   "title": {
    "fi": "Työskentelyn asianmukaisuuden seuranta",
    "sv": "Uppföljning av att arbetet utförs ändamålsenligt",
    "en": "Following that work is done properly"
   },
   "describe": {
    "fi": "Miten henkilöstön osaamista ja työskentelyn asianmukaisuutta seurataan ja miten epäkohtiin puututaan.",
    "sv": "Hur personalens kompetens och arbetets ändamålsenlighet följs upp och hur man ingriper i missförhållanden.",
    "en": "How the competence of the staff and the proper conduct of the work are followed, and how faults are acted on."
   },
   "when": [
    "employees"
   ],
   "source": [
    {
     "kind": "maarays",
     "reliability": "P",
     "heading": "2.2.5"
    }
   ],
   "questions": {
    "fi": [
     "Miten henkilöstön osaamista ja työskentelyä seurataan arjessa?",
     "Miten puututaan, jos työskentely ei ole asianmukaista?"
    ],
    "sv": [
     "Hur följs personalens kompetens och arbete upp i vardagen?",
     "Hur ingriper man om arbetet inte utförs ändamålsenligt?"
    ],
    "en": [
     "How are the competence and work of the staff followed in everyday work?",
     "What is done if work is not carried out properly?"
    ]
   }
  },
  {
   "id": "staff-sufficiency",
   "row": "R44",
   "title": {
    "fi": "Henkilöstön riittävyyden seuranta",
    "sv": "Uppföljning av att personalen är tillräcklig",
    "en": "Following that there are enough staff"
   },
   "describe": {
    "fi": "Miten henkilöstön riittävyyttä seurataan ja miten se varmistetaan kaikissa tilanteissa, myös poissaolojen aikana. Iäkkäiden ympärivuorokautisessa palveluasumisessa kuvataan myös henkilöstömitoituksen ja kotihoidossa käyntien toteutumisen seuranta.",
    "sv": "Hur det följs upp att personalen är tillräcklig och hur detta säkerställs i alla situationer, även vid frånvaro. I serviceboende med heldygnsomsorg för äldre beskrivs också uppföljningen av personaldimensioneringen och inom hemvården uppföljningen av att besöken genomförs.",
    "en": "How the sufficiency of the staff is followed and ensured in every situation, absences included. In round-the-clock housing for older people the following of the staffing ratio is described too, and in home care the following of visits made."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "27 § 1 mom"
    },
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.2.6"
    }
   ],
   "questions": {
    "fi": [
     "Miten seurataan, että henkilöstöä on riittävästi asiakkaiden määrään ja tarpeisiin nähden?",
     "Miten toimitaan äkillisissä ja pitkissä poissaoloissa?",
     "Kuka päättää toimista, kun henkilöstö ei riitä, ja kenelle siitä ilmoitetaan?"
    ],
    "sv": [
     "Hur följs det upp att personalen är tillräcklig i förhållande till klienternas antal och behov?",
     "Hur går man till väga vid plötslig och långvarig frånvaro?",
     "Vem beslutar om åtgärder när personalen inte räcker till, och vem meddelas om det?"
    ],
    "en": [
     "How is it followed that there are enough staff for the number and needs of the clients?",
     "What is done in sudden and in long absences?",
     "Who decides what to do when there are not enough staff, and who is told?"
    ]
   }
  },
  {
   "id": "cooperation",
   "row": "R45",
   "title": {
    "fi": "Monialainen yhteistyö ja palvelun koordinointi",
    "sv": "Multidisciplinärt samarbete och samordning av tjänsten",
    "en": "Multidisciplinary cooperation and coordination of the service"
   },
   "describe": {
    "fi": "Miten yhteistyö ja tiedonkulku toimivat asiakkaan muiden sosiaali- ja terveydenhuollon palvelunjärjestäjien ja palveluntuottajien kanssa.",
    "sv": "Hur samarbetet och informationsgången fungerar med klientens övriga tjänsteanordnare och tjänsteproducenter inom social- och hälsovården.",
    "en": "How cooperation and the flow of information work with the client's other organisers and providers of social and health services."
   },
   "when": "always",
   "source": [
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.2.7"
    }
   ],
   "questions": {
    "fi": [
     "Mitkä ovat tärkeimmät yhteistyökumppanit asiakkaan palveluissa?",
     "Miten tieto kulkee asiakkaan muiden palvelunantajien kanssa?",
     "Kuka huolehtii siitä, että asiakkaan palvelut muodostavat toimivan kokonaisuuden?"
    ],
    "sv": [
     "Vilka är de viktigaste samarbetsparterna i klientens tjänster?",
     "Hur går informationen mellan klientens olika tjänstegivare?",
     "Vem ser till att klientens tjänster bildar en fungerande helhet?"
    ],
    "en": [
     "Who are the most important partners in the client's services?",
     "How does information pass between the client's different providers?",
     "Who sees to it that the client's services form a working whole?"
    ]
   }
  },
  {
   "id": "premises",
   "row": "R46",
   "title": {
    "fi": "Toimitilat ja välineet",
    "sv": "Lokaler och utrustning",
    "en": "Premises and equipment"
   },
   "describe": {
    "fi": "Toimitilat ja välineet sekä niiden sopivuus, turvallisuus ja riskit: hyväksynnät ja tarkastukset päivämäärineen, huolto ja vikailmoitukset, pelastussuunnitelma ja poistumisturvallisuusselvitys sekä yksityisyyden suoja. Jos yksiköllä ei ole omia tiloja, kuvataan turvallisuuden varmistaminen asiakkaan kotona tai muissa tiloissa.",
    "sv": "Lokalerna och utrustningen samt deras lämplighet, säkerhet och risker: godkännanden och inspektioner med datum, underhåll och felanmälningar, räddningsplanen och utredningen om utrymningssäkerheten samt skyddet för privatlivet. Om enheten inte har egna lokaler beskrivs hur säkerheten säkerställs i klientens hem eller i andra lokaler.",
    "en": "The premises and equipment, and their fitness, safety and risks: approvals and inspections with dates, maintenance and fault reports, the rescue plan and evacuation safety report, and privacy. If the unit has no premises of its own, how safety is ensured in the client's home or in other premises."
   },
   "when": "always",
   "trait": "own-premises",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "8 §"
    },
    {
     "kind": "law",
     "reliability": "L",
     "act": "379/2011",
     "section": "15 §"
    },
    {
     "kind": "law",
     "reliability": "L",
     "act": "379/2011",
     "section": "19 §"
    },
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.2.8"
    }
   ],
   "questions": {
    "fi": [
     "Millaisissa tiloissa palvelua annetaan, ja miten tilat soveltuvat siihen?",
     "Mitä hyväksyntiä ja viranomaistarkastuksia tiloissa on tehty, ja minä päivinä?",
     "Miten tilat ja välineet huolletaan, ja kenelle vioista ilmoitetaan?",
     "Miten henkilöstö perehdytetään välineiden turvalliseen käyttöön, ja mitä riskejä tiloihin ja välineisiin liittyy?",
     "Milloin pelastussuunnitelma ja poistumisturvallisuusselvitys on päivitetty, ja miten asiakkaan yksityisyyttä suojataan?"
    ],
    "sv": [
     "I vilket slags lokaler ges tjänsten, och hur lämpar de sig för den?",
     "Vilka godkännanden och myndighetsinspektioner har gjorts i lokalerna, och vilka datum?",
     "Hur underhålls lokalerna och utrustningen, och till vem anmäls fel?",
     "Hur introduceras personalen i säker användning av utrustningen, och vilka risker är förenade med lokalerna och utrustningen?",
     "När har räddningsplanen och utredningen om utrymningssäkerheten uppdaterats, och hur skyddas klientens privatliv?"
    ],
    "en": [
     "In what kind of premises is the service given, and how do they suit it?",
     "Which approvals and official inspections have been made of the premises, and on which dates?",
     "How are premises and equipment maintained, and to whom are faults reported?",
     "How are the staff taught to use the equipment safely, and what risks do the premises and equipment involve?",
     "When were the rescue plan and the evacuation safety report updated, and how is the client's privacy protected?"
    ]
   }
  },
  {
   "id": "medical-devices",
   "row": "R47",
   "title": {
    "fi": "Lääkinnälliset laitteet",
    "sv": "Medicintekniska produkter",
    "en": "Medical devices"
   },
   "describe": {
    "fi": "Käytössä olevat lääkinnälliset laitteet, ammattimaisen käyttäjän vastuuhenkilö ja laitevastuuhenkilöt sekä laitteiden käyttökoulutus ja huolto. Kuvaa myös laitteiden seurantajärjestelmä ja vaaratilanteista ilmoittaminen Fimealle.",
    "sv": "De medicintekniska produkter som används, den yrkesmässiga användarens ansvarsperson och de produktansvariga samt utbildningen i användning och underhållet. Beskriv också uppföljningssystemet för produkterna och hur tillbud anmäls till Fimea.",
    "en": "The medical devices in use, the person in charge of the professional user and the device persons, and training and maintenance. Describe also the system for tracing devices and the reporting of incidents to Fimea."
   },
   "when": "always",
   "trait": "medical-devices",
   "otherwise": {
    "fi": "Palveluyksikössä ei ole käytössä lääkinnällisiä laitteita.",
    "sv": "Inga medicintekniska produkter används i tjänsteenheten.",
    "en": "No medical devices are used in the service unit."
   },
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "719/2021",
     "section": "31–34 §"
    },
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.2.9"
    }
   ],
   "questions": {
    "fi": [
     "Mitä lääkinnällisiä laitteita yksikössä käytetään tai luovutetaan asiakkaille?",
     "Miten laitteiden turvallisen käytön osaaminen varmistetaan?",
     "Miten laitteiden huolto ja jäljitettävyys on järjestetty?",
     "Miten laitteisiin liittyvistä vaaratilanteista ilmoitetaan Fimealle ja valmistajalle, maahantuojalle tai jakelijalle?"
    ],
    "sv": [
     "Vilka medicintekniska produkter används i enheten eller överlåts till klienter?",
     "Hur säkerställs kompetensen att använda produkterna säkert?",
     "Hur har produkternas underhåll och spårbarhet ordnats?",
     "Hur anmäls tillbud med produkter till Fimea och till tillverkaren, importören eller distributören?"
    ],
    "en": [
     "Which medical devices are used in the unit or handed to clients?",
     "How is competence in safe use of the devices ensured?",
     "How are maintenance and traceability of the devices arranged?",
     "How are incidents with devices reported to Fimea and to the manufacturer, importer or distributor?"
    ]
   }
  },
  {
   "id": "information-systems",
   "row": "R48",
   "title": {
    "fi": "Tietojärjestelmät",
    "sv": "Informationssystem",
    "en": "Information systems"
   },
   "describe": {
    "fi": "Käytössä olevat asiakas- ja potilastietojärjestelmät, niiden rekisteröinti ja sopivuus tarkoitukseen sekä toiminta poikkeamissa ja häiriöissä. Tietoturvasuunnitelmasta kerrotaan vain laatimis- tai päivityspäivä ja vastuuhenkilö, ei sisältöä.",
    "sv": "De klient- och patientdatasystem som används, deras registrering och lämplighet för ändamålet samt rutinerna vid avvikelser och störningar. Om informationssäkerhetsplanen anges endast datumet för utarbetande eller uppdatering och den ansvariga personen, inte innehållet.",
    "en": "The client and patient information systems in use, their registration and fitness for the purpose, and what is done in deviations and disturbances. Of the information security plan only the date it was made or updated and the person who answers for it are given, not its content."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "703/2023",
     "section": "77 §"
    },
    {
     "kind": "law",
     "reliability": "L",
     "act": "703/2023",
     "section": "90 §"
    },
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.2.9"
    }
   ],
   "questions": {
    "fi": [
     "Mitä asiakas- ja potilastietojärjestelmiä käytetään, ja miten on varmistettu, että ne ovat tietojärjestelmärekisterissä ja sopivat tarkoitukseensa?",
     "Minä päivänä tietoturvasuunnitelma on laadittu tai päivitetty, ja kuka vastaa sen toteutumisesta?",
     "Miten toimitaan tietojärjestelmien poikkeamissa ja häiriöissä, ja kenelle niistä ilmoitetaan?"
    ],
    "sv": [
     "Vilka klient- och patientdatasystem används, och hur har det säkerställts att de finns i registret över informationssystem och är lämpliga för sitt ändamål?",
     "Vilken dag har informationssäkerhetsplanen utarbetats eller uppdaterats, och vem ansvarar för att den genomförs?",
     "Hur går man till väga vid avvikelser och störningar i informationssystemen, och till vem anmäls de?"
    ],
    "en": [
     "Which client and patient information systems are used, and how is it ensured that they are in the register of information systems and fit for their purpose?",
     "On which date was the information security plan made or updated, and who answers for its implementation?",
     "What is done in deviations and disturbances of the information systems, and to whom are they reported?"
    ]
   }
  },
  {
   "id": "technology",
   "row": "R49",
   "title": {
    "fi": "Teknologian käyttö",
    "sv": "Användning av teknik",
    "en": "Use of technology"
   },
   "describe": {
    "fi": "Kulunvalvonta, kamerat, hälytykset ja asiakkaiden henkilökohtainen teknologia: käytön opastus, seuranta ja asiakkaan suostumus. Kuvaa myös, miten toimitaan, kun laite tai yhteys ei toimi.",
    "sv": "Passerkontroll, kameror, larm och klienternas personliga teknik: handledning i användningen, uppföljning och klientens samtycke. Beskriv också hur man går till väga när en apparat eller förbindelse inte fungerar.",
    "en": "Access control, cameras, alarms and the clients' personal technology: instruction, follow-up and the client's consent. Describe also what is done when a device or connection fails."
   },
   "when": "always",
   "trait": "client-technology",
   "otherwise": {
    "fi": "Palveluyksikössä ei ole käytössä kulunvalvontaa, kameravalvontaa, hälytyslaitteita eikä asiakkaiden henkilökohtaista teknologiaa.",
    "sv": "I tjänsteenheten används inte passerkontroll, kameraövervakning, larmanordningar eller personlig teknik för klienterna.",
    "en": "The service unit uses no access control, camera surveillance, alarm devices or personal technology of clients."
   },
   "source": [
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.2.9"
    }
   ],
   "questions": {
    "fi": [
     "Mitä valvonta-, hälytys- tai muuta teknologiaa yksikössä tai asiakkailla on käytössä?",
     "Miten asiakkaille ja henkilöstölle opastetaan teknologian käyttö, ja miten asiakkaan suostumus varmistetaan?",
     "Miten teknologian toimivuutta seurataan, ja miten toimitaan, jos se ei toimi?"
    ],
    "sv": [
     "Vilken övervaknings-, larm- eller annan teknik används i enheten eller av klienterna?",
     "Hur handleds klienterna och personalen i att använda tekniken, och hur säkerställs klientens samtycke?",
     "Hur följs det upp att tekniken fungerar, och hur går man till väga om den inte gör det?"
    ],
    "en": [
     "Which surveillance, alarm or other technology is used in the unit or by the clients?",
     "How are clients and staff instructed in using the technology, and how is the client's consent ensured?",
     "How is it followed that the technology works, and what is done if it does not?"
    ]
   }
  },
  {
   "id": "medication",
   "row": "R50",
   "title": {
    "fi": "Lääkehoitosuunnitelma",
    "sv": "Plan för läkemedelsbehandling",
    "en": "Medication plan"
   },
   "describe": {
    "fi": "Tieto siitä, että lääkehoitosuunnitelma on laadittu, sen päiväys, kuka sen on laatinut ja kuka sen on hyväksynyt tai vastaa siitä, sekä miten sen toteutumista seurataan. Itse lääkehoitosuunnitelma on erillinen asiakirja.",
    "sv": "Uppgift om att en plan för läkemedelsbehandling har utarbetats, dess datum, vem som har utarbetat den och vem som har godkänt den eller ansvarar för den samt hur genomförandet följs upp. Själva planen för läkemedelsbehandling är en separat handling.",
    "en": "That a medication plan exists, its date, who made it, who approved it or answers for it, and how its implementation is followed. The medication plan itself is a separate document."
   },
   "when": "always",
   "trait": "medication",
   "otherwise": {
    "fi": "Palveluyksikkö ei toteuta lääkehoitoa.",
    "sv": "Tjänsteenheten genomför inte läkemedelsbehandling.",
    "en": "The service unit does not carry out medication."
   },
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "16 § 2 mom"
    },
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "26 § 2 mom"
    },
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.2.10"
    }
   ],
   "questions": {
    "fi": [
     "Minä päivänä lääkehoitosuunnitelma on laadittu ja päivitetty, ja kuka sen on laatinut?",
     "Kuka on hyväksynyt lääkehoitosuunnitelman, ja kuka vastaa sen toteutumisesta?",
     "Miten lääkehoidon toteutumista seurataan palveluyksikössä?"
    ],
    "sv": [
     "Vilken dag har planen för läkemedelsbehandling utarbetats och uppdaterats, och vem har utarbetat den?",
     "Vem har godkänt planen för läkemedelsbehandling, och vem ansvarar för att den genomförs?",
     "Hur följs genomförandet av läkemedelsbehandlingen upp i tjänsteenheten?"
    ],
    "en": [
     "On which date was the medication plan made and updated, and who made it?",
     "Who approved the medication plan, and who answers for its implementation?",
     "How is the carrying out of medication followed in the service unit?"
    ]
   }
  },
  {
   "id": "limited-medicine-stock",
   "row": "R51",
   "title": {
    "fi": "Rajattu lääkevarasto",
    "sv": "Begränsat läkemedelslager",
    "en": "Limited medicine stock"
   },
   "describe": {
    "fi": "Kun yksikössä on rajattu lääkevarasto, lääkehoitosuunnitelmassa kuvataan lääkeasetuksen 31 b §:n kohdat: muun muassa lääkevalikoima, hankinta, säilytys, jakelu, henkilöstön osaaminen ja tehtävät, kirjaaminen, hävittäminen ja lääkäripalvelut.",
    "sv": "När enheten har ett begränsat läkemedelslager beskrivs i planen för läkemedelsbehandling punkterna i 31 b § i läkemedelsförordningen: bland annat läkemedelssortimentet, anskaffningen, förvaringen, utdelningen, personalens kompetens och uppgifter, antecknandet, destrueringen och läkartjänsterna.",
    "en": "When the unit has a limited medicine stock, the medication plan describes the points of section 31 b of the Medicines Decree: among others the assortment, procurement, storage, distribution, staff competence and duties, recording, disposal and doctor services."
   },
   "when": [
    "limited-medicine-stock"
   ],
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "693/1987",
     "section": "31 b §"
    }
   ],
   "questions": {
    "fi": [
     "Mitä lääkkeitä rajatussa lääkevarastossa on, ja miten ne hankitaan ja säilytetään?",
     "Miten lääkkeet jaetaan, ja ketä tarvittaessa konsultoidaan?",
     "Ketkä saavat käsitellä varaston lääkkeitä, ja miten heidän osaamisensa varmistetaan?",
     "Miten lääkkeiden, myös huumausainelääkkeiden, käyttö kirjataan, ja miten käyttämättömät lääkkeet hävitetään?",
     "Miten yksikön lääkäripalvelut on järjestetty?"
    ],
    "sv": [
     "Vilka läkemedel finns i det begränsade läkemedelslagret, och hur anskaffas och förvaras de?",
     "Hur delas läkemedlen ut, och vem konsulteras vid behov?",
     "Vem får hantera läkemedlen i lagret, och hur säkerställs deras kompetens?",
     "Hur antecknas användningen av läkemedel, även narkotiska läkemedel, och hur destrueras oanvända läkemedel?",
     "Hur har enhetens läkartjänster ordnats?"
    ],
    "en": [
     "Which medicines does the limited stock hold, and how are they procured and stored?",
     "How are the medicines distributed, and who is consulted when needed?",
     "Who may handle the medicines in the stock, and how is their competence ensured?",
     "How is the use of medicines, narcotics included, recorded, and how are unused medicines disposed of?",
     "How are the unit's doctor services arranged?"
    ]
   }
  },
  {
   "id": "infection-control",
   "row": "R52",
   "title": {
    "fi": "Infektioiden torjunta ja hygienia",
    "sv": "Infektionsbekämpning och hygien",
    "en": "Infection control and hygiene"
   },
   "describe": {
    "fi": "Hygieniakäytännöt, infektioiden ennaltaehkäisy ja seuranta sekä hygieniavastaava tai -yhdyshenkilö. Kuvaa myös henkilöstön rokotussuoja, jos yksikössä hoidetaan tartuntatautien vakaville seurauksille alttiita asiakkaita.",
    "sv": "Hygienrutinerna, förebyggandet och uppföljningen av infektioner samt den hygienansvariga eller hygienkontaktpersonen. Beskriv också personalens vaccinationsskydd, om enheten vårdar klienter som är utsatta för allvarliga följder av smittsamma sjukdomar.",
    "en": "Hygiene practice, prevention and follow-up of infections, and the hygiene contact person. Describe also the vaccination cover of the staff, if the unit cares for clients at risk of serious consequences of communicable diseases."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "1227/2016",
     "section": "17 §"
    },
    {
     "kind": "law",
     "reliability": "L",
     "act": "1227/2016",
     "section": "48 §"
    },
    {
     "kind": "maarays",
     "reliability": "P",
     "heading": "2.2.1"
    },
    {
     "kind": "maarays",
     "reliability": "P",
     "heading": "2.3"
    },
    {
     "kind": "template",
     "reliability": "T",
     "heading": "3.3.5"
    }
   ],
   "questions": {
    "fi": [
     "Mitkä ovat yksikön hygieniakäytännöt, ja missä ohjeet ovat?",
     "Miten infektioita ehkäistään, ja miten niiden esiintymistä seurataan?",
     "Kuka on hygieniavastaava tai hygieniayhdyshenkilö, ja mitä hänen tehtäviinsä kuuluu?",
     "Miten henkilöstön ja opiskelijoiden rokotussuoja varmistetaan, jos asiakkaat ovat tartunnoille alttiita?"
    ],
    "sv": [
     "Vilka är enhetens hygienrutiner, och var finns anvisningarna?",
     "Hur förebyggs infektioner, och hur följs förekomsten av dem upp?",
     "Vem är hygienansvarig eller hygienkontaktperson, och vad hör till personens uppgifter?",
     "Hur säkerställs personalens och studerandenas vaccinationsskydd, om klienterna är mottagliga för smitta?"
    ],
    "en": [
     "What are the hygiene practices of the unit, and where are the instructions?",
     "How are infections prevented, and how is their occurrence followed?",
     "Who is the hygiene contact person, and what are his or her duties?",
     "How is the vaccination cover of staff and students ensured if the clients are at risk of infection?"
    ]
   }
  },
  {
   "id": "client-data",
   "row": "R53",
   "title": {
    "fi": "Asiakas- ja potilastietojen käsittely ja tietosuoja",
    "sv": "Behandling av klient- och patientuppgifter och dataskydd",
    "en": "Processing of client and patient data and data protection"
   },
   "describe": {
    "fi": "Asiakastietolain 7 §:n mukainen vastaava johtaja ja tietosuojavastaava yhteystietoineen sekä se, miten henkilöstön osaaminen ja ohjeiden noudattaminen varmistetaan. Kuvaa myös kirjaaminen, rekisteröidyn oikeudet, rekisterinpitäjä ja tietojen säilytys, myös ostopalvelussa.",
    "sv": "Den ansvariga ledaren enligt 7 § i lagen om behandling av kunduppgifter och dataskyddsombudet med kontaktuppgifter samt hur personalens kompetens och efterlevnaden av anvisningarna säkerställs. Beskriv också dokumentationen, den registrerades rättigheter, den personuppgiftsansvariga och bevaringen av uppgifter, även när tjänsten köps.",
    "en": "The director in charge under section 7 of the Client Data Act and the data protection officer with contact details, and how the competence of the staff and compliance with the instructions are ensured. Describe also recording, the rights of data subjects, the controller and retention, also when the service is bought."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "703/2023",
     "section": "7 §"
    },
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "16 § 2 mom"
    },
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.2.11"
    }
   ],
   "questions": {
    "fi": [
     "Miten henkilöstön osaaminen asiakastietojen käsittelyssä ja tietosuojassa varmistetaan?",
     "Miten kirjaaminen toteutetaan, ja miten sen laatua seurataan?",
     "Kuka on rekisterinpitäjä, ja miten tiedot säilytetään palvelun aikana ja sen päätyttyä?",
     "Miten asiakas voi tarkastaa tietonsa ja käyttää muita rekisteröidyn oikeuksiaan, ja keneen hän ottaa yhteyttä?"
    ],
    "sv": [
     "Hur säkerställs personalens kompetens i behandlingen av klientuppgifter och i dataskydd?",
     "Hur genomförs dokumentationen, och hur följs dess kvalitet upp?",
     "Vem är personuppgiftsansvarig, och hur bevaras uppgifterna när tjänsten ges och när den har upphört?",
     "Hur kan klienten kontrollera sina uppgifter och utöva sina övriga rättigheter som registrerad, och vem ska klienten kontakta?"
    ],
    "en": [
     "How is the competence of the staff in client data and data protection ensured?",
     "How is recording done, and how is its quality followed?",
     "Who is the controller, and how are the data kept during the service and after it has ended?",
     "How can clients inspect their data and use their other rights as data subjects, and whom do they contact?"
    ]
   }
  },
  {
   "id": "feedback",
   "row": "R54",
   "title": {
    "fi": "Palautteen kerääminen ja huomioiminen",
    "sv": "Beaktande av regelbundet insamlad respons och övrig respons",
    "en": "Collecting feedback and taking it into account"
   },
   "describe": {
    "fi": "Miten palautetta kerätään säännöllisesti asiakkailta, potilailta, heidän omaisiltaan ja läheisiltään sekä henkilöstöltä, ja miten tämä ja muu palaute käsitellään ja otetaan huomioon.",
    "sv": "Hur respons regelbundet samlas in från klienter, patienter, anhöriga och närstående samt personalen och hur den och övrig respons behandlas och används i utvecklingen av verksamheten.",
    "en": "How feedback is regularly collected from clients, patients, those close to them and the staff, and how it and other feedback are handled and used in developing the work."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "27 § 2 mom"
    },
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.2.12"
    }
   ],
   "questions": {
    "fi": [
     "Miten asiakkailta, potilailta ja heidän läheisiltään kerätään palautetta säännöllisesti?",
     "Miten henkilöstöltä kerätään palautetta?",
     "Miten palaute käsitellään, ja miten sitä käytetään toiminnan kehittämisessä?"
    ],
    "sv": [
     "Hur samlas respons regelbundet in från klienter, patienter och deras anhöriga och närstående?",
     "Hur samlas respons in från personalen?",
     "Hur behandlas responsen, och hur används den i utvecklingen av verksamheten?"
    ],
    "en": [
     "How is feedback regularly collected from clients, patients and those close to them?",
     "How is feedback collected from the staff?",
     "How is the feedback handled, and how is it used in developing the work?"
    ]
   }
  },
  {
   "id": "risk-responsibilities",
   "row": "R60",
   "title": {
    "fi": "Riskienhallinnan vastuut",
    "sv": "Ansvar för riskhanteringen",
    "en": "Responsibility for risk management"
   },
   "describe": {
    "fi": "Kuka vastaa palveluyksikön riskienhallinnasta ja mikä on vastuuhenkilön, esihenkilöiden ja muun henkilöstön tehtävä siinä.",
    "sv": "Vem som ansvarar för tjänsteenhetens riskhantering och vilken uppgift ansvarspersonen, cheferna och den övriga personalen har i den.",
    "en": "Who is responsible for risk management in the service unit, and what the person in charge, the supervisors and the other staff do in it."
   },
   "when": "always",
   "source": [
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.3.1"
    }
   ],
   "questions": {
    "fi": [
     "Kuka vastaa riskienhallinnasta, ja miten tehtävät on jaettu vastuuhenkilön ja muun henkilöstön kesken?"
    ],
    "sv": [
     "Vem ansvarar för riskhanteringen, och hur har uppgifterna fördelats mellan ansvarspersonen och den övriga personalen?"
    ],
    "en": [
     "Who is responsible for risk management, and how are the tasks divided between the person in charge and the other staff?"
    ]
   }
  },
  {
   "id": "risk-identification",
   "row": "R61",
   "title": {
    "fi": "Riskien tunnistaminen ja arvioiminen",
    "sv": "Identifiering och bedömning av risker",
    "en": "Identifying and assessing risks"
   },
   "describe": {
    "fi": "Miten riskit tunnistetaan ja miten niiden suuruus ja vaikutus arvioidaan, sekä asiakas- ja potilasturvallisuuden kannalta keskeiset riskit itse.",
    "sv": "Hur riskerna identifieras och hur deras storlek och verkningar bedöms samt själva de risker som är centrala för klient- och patientsäkerheten.",
    "en": "How risks are identified and their size and effect assessed, and the key risks to client and patient safety themselves."
   },
   "when": "always",
   "source": [
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.3.1"
    }
   ],
   "tables": [
    "risks"
   ],
   "questions": {
    "fi": [
     "Miten ja kuinka usein palveluyksikön riskit tunnistetaan ja arvioidaan?",
     "Miten henkilöstö sekä asiakkailta ja läheisiltä saatu tieto ovat mukana riskien tunnistamisessa?"
    ],
    "sv": [
     "Hur och hur ofta identifieras och bedöms tjänsteenhetens risker?",
     "Hur medverkar personalen och hur används information från klienter och närstående när riskerna identifieras?"
    ],
    "en": [
     "How and how often are the risks of the service unit identified and assessed?",
     "How do the staff take part in identifying risks, and how is information from clients and those close to them used?"
    ]
   }
  },
  {
   "id": "risk-controls",
   "row": "R62",
   "title": {
    "fi": "Riskienhallinnan keinot",
    "sv": "Metoder för riskhantering",
    "en": "Means of managing risks"
   },
   "describe": {
    "fi": "Ehkäisy- ja hallintakeinot jokaiselle keskeiselle riskille.",
    "sv": "Förebyggande och hanterande åtgärder för varje central risk.",
    "en": "Preventive and controlling measures for each key risk."
   },
   "when": "always",
   "source": [
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.3.2"
    }
   ],
   "tables": [
    "risks"
   ],
   "questions": {
    "fi": [
     "Miten riskien ehkäisy- ja hallintakeinoista sovitaan, ja miten ne viedään päivittäiseen työhön?"
    ],
    "sv": [
     "Hur kommer man överens om åtgärderna för att förebygga och hantera risker, och hur införs de i det dagliga arbetet?"
    ],
    "en": [
     "How are the measures to prevent and control risks agreed on, and how are they brought into daily work?"
    ]
   }
  },
  {
   "id": "incident-reporting",
   "row": "R63",
   "title": {
    "fi": "Vaaratapahtumien ilmoitus- ja oppimismenettely",
    "sv": "Förfarandet för anmälan av farliga situationer och hur man kan dra lärdomar av dem",
    "en": "Procedure for reporting and learning from incidents"
   },
   "describe": {
    "fi": "Miten henkilöstö ilmoittaa vaaratapahtumista ja läheltä piti -tilanteista, kuka ilmoitukset käsittelee, miten niistä opitaan ja miten ilmoittaja saa palautteen.",
    "sv": "Hur personalen anmäler farliga situationer och tillbud, vem som behandlar anmälningarna, hur man drar lärdomar av dem och hur anmälaren får återkoppling.",
    "en": "How the staff report incidents and near misses, who handles the reports, how they are learned from and how the reporter gets feedback."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "27 § 1 mom"
    },
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.3.2"
    }
   ],
   "questions": {
    "fi": [
     "Miten henkilöstö ilmoittaa vaaratapahtumista ja läheltä piti -tilanteista?",
     "Kuka käsittelee ilmoitukset, ja missä ajassa?",
     "Miten ilmoituksista opitaan, ja miten toimintaa muutetaan niiden perusteella?",
     "Miten ilmoittaja, asiakas ja tarvittaessa läheiset saavat tiedon käsittelystä?"
    ],
    "sv": [
     "Hur anmäler personalen farliga situationer och tillbud?",
     "Vem behandlar anmälningarna, och inom vilken tid?",
     "Hur drar man lärdomar av anmälningarna, och hur ändras verksamheten utifrån dem?",
     "Hur får anmälaren, klienten och vid behov närstående veta hur ärendet har behandlats?"
    ],
    "en": [
     "How do the staff report incidents and near misses?",
     "Who handles the reports, and within what time?",
     "How are the reports learned from, and how is the work changed because of them?",
     "How do the reporter, the client and, where needed, those close to the client hear how the matter was handled?"
    ]
   }
  },
  {
   "id": "deficiencies",
   "row": "R64",
   "title": {
    "fi": "Epäkohtien ja puutteiden käsittely",
    "sv": "Behandling av missförhållanden och brister",
    "en": "Handling of faults and deficiencies"
   },
   "describe": {
    "fi": "Miten toiminnassa ilmenevät epäkohdat ja puutteet korjataan ja miten valvontaviranomaisten selvityspyynnöt, ohjaus ja päätökset käsitellään.",
    "sv": "Hur missförhållanden och brister i verksamheten avhjälps och hur tillsynsmyndigheternas begäranden om utredning, styrning och beslut behandlas.",
    "en": "How faults and deficiencies in the work are corrected, and how requests, guidance and decisions of the supervisory authorities are handled."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "27 § 2–3 mom"
    },
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.3.2"
    }
   ],
   "questions": {
    "fi": [
     "Miten havaittu epäkohta tai puute kirjataan ja korjataan, ja kuka siitä vastaa?",
     "Miten valvontaviranomaisten selvityspyynnöt, ohjaus ja päätökset käsitellään ja pannaan täytäntöön?",
     "Miten varmistetaan, että korjaavat toimet ovat tehonneet?"
    ],
    "sv": [
     "Hur antecknas och avhjälps ett missförhållande eller en brist, och vem ansvarar för det?",
     "Hur behandlas och verkställs tillsynsmyndigheternas begäranden om utredning, styrning och beslut?",
     "Hur säkerställs det att de korrigerande åtgärderna har haft effekt?"
    ],
    "en": [
     "How is a fault or deficiency recorded and corrected, and who is responsible for it?",
     "How are requests, guidance and decisions of the supervisory authorities handled and put into effect?",
     "How is it ensured that the corrective measures have worked?"
    ]
   }
  },
  {
   "id": "duty-to-report",
   "row": "R65",
   "title": {
    "fi": "Ilmoitusvelvollisuus: menettelyohjeet",
    "sv": "Anvisningar för förfaringssätten vid tillämpningen av anmälningsskyldigheten",
    "en": "Duty to report: instructions"
   },
   "describe": {
    "fi": "Menettelyohjeet henkilöstön ilmoitusvelvollisuudesta: kenelle ja miten epäkohdasta tai sen uhasta ilmoitetaan viipymättä, mitä ilmoituksesta seuraa ja miten henkilöstölle kerrotaan velvollisuudesta. Ilmoittajaan ei saa kohdistaa kielteisiä vastatoimia.",
    "sv": "Anvisningar om personalens anmälningsskyldighet: till vem och hur ett missförhållande eller hot om missförhållande anmäls utan dröjsmål, vad som följer på anmälan och hur personalen informeras om skyldigheten. Negativa motåtgärder får inte riktas mot den som gör en anmälan.",
    "en": "Instructions on the duty of the staff to report: to whom and how a fault or the threat of one is reported without delay, what follows and how the staff are told of the duty. No negative countermeasures may be taken against the reporter."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "29–30 §"
    }
   ],
   "questions": {
    "fi": [
     "Kenelle ja miten henkilöstö ilmoittaa epäkohdasta tai sen uhasta?",
     "Miten ilmoituksen vastaanottaja käsittelee ilmoituksen ja vie sen eteenpäin?",
     "Miten toimitaan, jos epäkohtaa ei korjata viivytyksettä?",
     "Miten varmistetaan, ettei ilmoittajaan kohdistu kielteisiä vastatoimia?",
     "Miten henkilöstölle kerrotaan ilmoitusvelvollisuudesta?"
    ],
    "sv": [
     "Till vem och hur anmäler personalen ett missförhållande eller hot om missförhållande?",
     "Hur behandlar mottagaren anmälan och för den vidare?",
     "Hur går man till väga om missförhållandet inte avhjälps utan dröjsmål?",
     "Hur säkerställs det att den som gör en anmälan inte utsätts för negativa motåtgärder?",
     "Hur informeras personalen om anmälningsskyldigheten?"
    ],
    "en": [
     "To whom and how do the staff report a fault or the threat of one?",
     "How does the receiver handle the report and pass it on?",
     "What is done if the fault is not corrected without delay?",
     "How is it ensured that no negative countermeasures are taken against the reporter?",
     "How are the staff told of the duty to report?"
    ]
   }
  },
  {
   "id": "provider-notification",
   "row": "R66",
   "title": {
    "fi": "Palveluntuottajan ilmoitus järjestäjälle ja valvontaviranomaiselle",
    "sv": "Tjänsteproducentens anmälan till tjänsteanordnaren och tillsynsmyndigheten",
    "en": "The provider's notification to the organiser and the supervisory authority"
   },
   "describe": {
    "fi": "Miten palveluntuottaja ilmoittaa palvelunjärjestäjälle ja valvontaviranomaiselle välittömästi asiakas- ja potilasturvallisuutta olennaisesti vaarantavat epäkohdat, vakavat tapahtumat ja puutteet, joita se ei itse pysty korjaamaan. Ilmoitusvelvollisuus koskee myös alihankkijan toimintaa.",
    "sv": "Hur tjänsteproducenten omedelbart till tjänsteanordnaren och tillsynsmyndigheten anmäler missförhållanden som väsentligt äventyrar klient- och patientsäkerheten, allvarliga händelser och brister som den inte själv kan avhjälpa. Anmälningsskyldigheten gäller också underleverantörens verksamhet.",
    "en": "How the provider notifies the organiser and the supervisory authority at once of faults that substantially endanger client and patient safety, of serious events and of deficiencies that it cannot correct itself. The duty also covers the work of subcontractors."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "29 § 1 mom"
    },
    {
     "kind": "maarays",
     "reliability": "P",
     "heading": "2.3.2"
    }
   ],
   "questions": {
    "fi": [
     "Kuka ilmoittaa vakavista epäkohdista ja tapahtumista palvelunjärjestäjälle ja Lupa- ja valvontavirastolle?",
     "Miten ilmoittaminen tapahtuu välittömästi, myös alihankkijan toiminnassa ilmenneistä asioista?"
    ],
    "sv": [
     "Vem anmäler allvarliga missförhållanden och händelser till tjänsteanordnaren och till Tillstånds- och tillsynsverket?",
     "Hur görs anmälan omedelbart, även om sådant som framkommit i en underleverantörs verksamhet?"
    ],
    "en": [
     "Who notifies the organiser and the supervisory authority LVV of serious faults and events?",
     "How is the notification made at once, also on matters in the work of a subcontractor?"
    ]
   }
  },
  {
   "id": "serious-incidents",
   "row": "R67",
   "title": {
    "fi": "Vakavien vaaratapahtumien tutkinta",
    "sv": "Utredning av allvarliga farliga situationer",
    "en": "Investigation of serious incidents"
   },
   "describe": {
    "fi": "Miten vakavat vaaratapahtumat tutkitaan ja miten niistä opitaan, yksikön koon ja toiminnan mukaan.",
    "sv": "Hur allvarliga farliga situationer utreds och hur man drar lärdomar av dem, enligt enhetens storlek och verksamhet.",
    "en": "How serious incidents are investigated and learned from, according to the size and work of the unit."
   },
   "when": "always",
   "source": [
    {
     "kind": "template",
     "reliability": "T",
     "heading": "4.2"
    }
   ],
   "questions": {
    "fi": [
     "Mitkä tapahtumat tutkitaan vakavina vaaratapahtumina, ja kuka päättää tutkinnasta?",
     "Miten tutkinta tehdään, ja miten asiakasta, läheisiä ja henkilöstöä tuetaan?",
     "Miten tutkinnan suositukset otetaan käyttöön?"
    ],
    "sv": [
     "Vilka händelser utreds som allvarliga farliga situationer, och vem beslutar om utredningen?",
     "Hur görs utredningen, och hur stöds klienten, närstående och personalen?",
     "Hur genomförs rekommendationerna från utredningen?"
    ],
    "en": [
     "Which events are investigated as serious incidents, and who decides on the investigation?",
     "How is the investigation carried out, and how are the client, those close to the client and the staff supported?",
     "How are the recommendations of the investigation put into use?"
    ]
   }
  },
  {
   "id": "risk-follow-up",
   "row": "R68",
   "title": {
    "fi": "Riskienhallinnan seuranta ja raportointi",
    "sv": "Uppföljning och rapportering av riskhanteringen",
    "en": "Following and reporting on risk management"
   },
   "describe": {
    "fi": "Miten riskienhallinnan toimivuutta seurataan ja miten poikkeamista raportoidaan. Myös hygienian ja infektioiden seuranta kuuluu tähän.",
    "sv": "Hur det följs upp att riskhanteringen fungerar och hur avvikelser rapporteras. Också uppföljningen av hygien och infektioner hör hit.",
    "en": "How the effectiveness of risk management is followed and how deviations are reported. The following of hygiene and infections belongs here too."
   },
   "when": "always",
   "source": [
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.3.3"
    }
   ],
   "questions": {
    "fi": [
     "Miten seurataan, että riskienhallinnan keinot toimivat?",
     "Miten ja kenelle poikkeamista raportoidaan?",
     "Miten hygieniaa ja infektioita seurataan osana riskienhallintaa?"
    ],
    "sv": [
     "Hur följs det upp att metoderna för riskhantering fungerar?",
     "Hur och till vem rapporteras avvikelser?",
     "Hur följs hygien och infektioner upp som en del av riskhanteringen?"
    ],
    "en": [
     "How is it followed that the means of managing risks work?",
     "How and to whom are deviations reported?",
     "How are hygiene and infections followed as part of risk management?"
    ]
   }
  },
  {
   "id": "risk-competence",
   "row": "R69",
   "title": {
    "fi": "Henkilöstön riskienhallintaosaaminen",
    "sv": "Personalens kompetens i riskhantering",
    "en": "Risk management competence of the staff"
   },
   "describe": {
    "fi": "Miten varmistetaan, että henkilöstö osaa tunnistaa riskejä, toimia niiden hallitsemiseksi ja tehdä ilmoituksia.",
    "sv": "Hur det säkerställs att personalen kan identifiera risker, handla för att hantera dem och göra anmälningar.",
    "en": "How it is ensured that the staff can identify risks, act to control them and make reports."
   },
   "when": "always",
   "source": [
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.3.3"
    }
   ],
   "questions": {
    "fi": [
     "Miten henkilöstö perehdytetään ja koulutetaan riskienhallintaan ja ilmoitusten tekemiseen?",
     "Miten osaamista ylläpidetään ja sen riittävyyttä arvioidaan?"
    ],
    "sv": [
     "Hur introduceras och utbildas personalen i riskhantering och i att göra anmälningar?",
     "Hur upprätthålls kompetensen, och hur bedöms det att den är tillräcklig?"
    ],
    "en": [
     "How are the staff inducted and trained in risk management and in making reports?",
     "How is the competence maintained, and how is its sufficiency assessed?"
    ]
   }
  },
  {
   "id": "subcontracting",
   "row": "R70",
   "title": {
    "fi": "Ostopalvelut ja alihankinta",
    "sv": "Tjänster som köps av underleverantörer",
    "en": "Purchased services and subcontracting"
   },
   "describe": {
    "fi": "Luettelo ostopalveluina ja alihankintana hankituista palveluista ja niiden tuottajista. Kuvaa, miten niiden sisältö, laatu ja turvallisuus varmistetaan ja onko tuottajilla omavalvontasuunnitelma.",
    "sv": "En förteckning över tjänster som köps eller skaffas genom underleverans och över producenterna av dem. Beskriv hur deras innehåll, kvalitet och säkerhet säkerställs och om producenterna har en plan för egenkontroll.",
    "en": "A list of the services that are purchased or subcontracted and of their producers. Describe how their content, quality and safety are ensured, and whether the producers have a self-monitoring plan."
   },
   "when": "always",
   "trait": "subcontracting",
   "otherwise": {
    "fi": "Palveluyksiköllä ei ole ostopalveluja eikä alihankintaa.",
    "sv": "Tjänsteenheten har inga köpta tjänster och anlitar inga underleverantörer.",
    "en": "The service unit has no purchased or subcontracted services."
   },
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "27 § 1 mom"
    },
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "10 § 3 mom"
    },
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.3.4"
    }
   ],
   "fields": [
    "subcontractors"
   ],
   "questions": {
    "fi": [
     "Miten ostopalvelujen ja alihankinnan sisältö, laatu ja turvallisuus varmistetaan?",
     "Miten varmistetaan, että alihankkijoilla on tarvittaessa oma omavalvontasuunnitelma, ja miten sen toteutumista seurataan?"
    ],
    "sv": [
     "Hur säkerställs de köpta och underlevererade tjänsternas innehåll, kvalitet och säkerhet?",
     "Hur säkerställs det att underleverantörerna vid behov har en egen plan för egenkontroll, och hur följs genomförandet upp?"
    ],
    "en": [
     "How are the content, quality and safety of purchased and subcontracted services ensured?",
     "How is it ensured that subcontractors have a self-monitoring plan of their own where needed, and how is its implementation followed?"
    ]
   }
  },
  {
   "id": "continuity",
   "row": "R71",
   "title": {
    "fi": "Valmius- ja jatkuvuudenhallinta",
    "sv": "Beredskap och kontinuitetshantering",
    "en": "Preparedness and continuity management"
   },
   "describe": {
    "fi": "Kuka vastaa palveluyksikön valmius- ja jatkuvuudenhallinnasta ja sitä koskevasta suunnitelmasta ja miten häiriöissä toimitaan: esimerkiksi henkilöstövaje, sähkö- ja tietojärjestelmäkatko, epidemia tai evakuointi. Yksin toimiva kuvaa, mitä hänen poissa ollessaan tapahtuu.",
    "sv": "Vem som ansvarar för tjänsteenhetens beredskap och kontinuitetshantering och för planen om den och hur man går till väga vid störningar: till exempel personalbrist, el- och systemavbrott, epidemi eller evakuering. Den som arbetar ensam beskriver vad som händer vid frånvaro.",
    "en": "Who is responsible for preparedness and continuity management in the service unit and for the plan on it, and what is done in disturbances: for example staff shortage, power or information system failure, an epidemic or evacuation. A sole trader describes what happens during absence."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "16 § 2 mom"
    },
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.3.5"
    }
   ],
   "questions": {
    "fi": [
     "Milloin valmius- ja jatkuvuudenhallintasuunnitelma on laadittu tai päivitetty, ja kuka siitä vastaa?",
     "Miten palvelu turvataan, jos henkilöstöä ei ole riittävästi?",
     "Miten toimitaan sähkö-, vesi- tai tietojärjestelmäkatkossa ja epidemian aikana?",
     "Miten asiakkaat siirretään turvaan, jos tiloja ei voida käyttää?"
    ],
    "sv": [
     "När har planen för beredskap och kontinuitetshantering utarbetats eller uppdaterats, och vem ansvarar för den?",
     "Hur tryggas tjänsten om personalen inte är tillräcklig?",
     "Hur går man till väga vid el-, vatten- eller systemavbrott och under en epidemi?",
     "Hur förs klienterna i säkerhet om lokalerna inte kan användas?"
    ],
    "en": [
     "When was the preparedness and continuity plan made or updated, and who answers for it?",
     "How is the service secured if there are not enough staff?",
     "What is done in a power, water or information system failure and during an epidemic?",
     "How are clients moved to safety if the premises cannot be used?"
    ]
   }
  },
  {
   "id": "safety-authorities",
   "row": "R72",
   "title": {
    "fi": "Yhteistyö muiden turvallisuusviranomaisten kanssa",
    "sv": "Samarbete med andra säkerhetsmyndigheter",
    "en": "Cooperation with other safety authorities"
   },
   "describe": {
    "fi": "Miten yksikkö tekee yhteistyötä muiden turvallisuudesta vastaavien viranomaisten kanssa, esimerkiksi pelastus-, terveydensuojelu- ja holhousviranomaisten.",
    "sv": "Hur enheten samarbetar med andra myndigheter som ansvarar för säkerheten, till exempel räddnings-, hälsoskydds- och förmyndarmyndigheterna.",
    "en": "How the unit cooperates with other authorities responsible for safety, for example the rescue, health protection and guardianship authorities."
   },
   "when": "always",
   "source": [
    {
     "kind": "maarays",
     "reliability": "P",
     "heading": "2.3"
    }
   ],
   "questions": {
    "fi": [
     "Minkä turvallisuudesta vastaavien viranomaisten kanssa yksikkö tekee yhteistyötä, ja missä asioissa?"
    ],
    "sv": [
     "Med vilka myndigheter som ansvarar för säkerheten samarbetar enheten, och i vilka ärenden?"
    ],
    "en": [
     "With which authorities responsible for safety does the unit cooperate, and in which matters?"
    ]
   }
  },
  {
   "id": "development-measures",
   "row": "R73",
   "title": {
    "fi": "Kehittämistoimenpiteet",
    "sv": "Utvecklingsåtgärder",
    "en": "Development measures"
   },
   "describe": {
    "fi": "Kehittämistoimenpiteet, niiden aikataulu, vastuutaho ja seuranta. Seurannassa havaitut puutteet korjataan.",
    "sv": "Utvecklingsåtgärderna, deras tidsplan, ansvariga och uppföljning. Brister som observeras i uppföljningen avhjälps.",
    "en": "The development measures, their schedule, who is responsible and how they are followed. Deficiencies found in the follow-up are corrected."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "27 § 3 mom"
    },
    {
     "kind": "template",
     "reliability": "T",
     "heading": "4.4"
    }
   ],
   "tables": [
    "actions"
   ],
   "questions": {
    "fi": [
     "Miten kehittämistoimenpiteet valitaan, ja kuka päättää niiden aikataulusta ja vastuista?"
    ],
    "sv": [
     "Hur väljs utvecklingsåtgärderna, och vem beslutar om tidsplanen och ansvaret för dem?"
    ],
    "en": [
     "How are the development measures chosen, and who decides on their schedule and responsibilities?"
    ]
   }
  },
  {
   "id": "monitoring-findings",
   "row": "R74",
   "title": {
    "fi": "Omavalvontahavainnot ja kehittäminen",
    "sv": "Iakttagelser i egenkontrollen och utveckling",
    "en": "Findings of self-monitoring and development"
   },
   "describe": {
    "fi": "Mitä puutteita seurannassa on havaittu ja miten toimintaa on kehitetty niiden perusteella.",
    "sv": "Vilka brister som har observerats i uppföljningen och hur verksamheten har utvecklats utifrån dem.",
    "en": "Which deficiencies the follow-up has found and how the work has been developed because of them."
   },
   "when": "always",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "27 § 3 mom"
    },
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "26 § 4 mom"
    }
   ],
   "tables": [
    "reports"
   ],
   "questions": {
    "fi": [
     "Mitä puutteita seurannassa on havaittu, ja miten toimintaa on kehitetty niiden perusteella?"
    ],
    "sv": [
     "Vilka brister har observerats i uppföljningen, och hur har verksamheten utvecklats utifrån dem?"
    ],
    "en": [
     "Which deficiencies has the follow-up found, and how has the work been developed because of them?"
    ]
   }
  }
 ],
 "forbidden": [
  {
   "id": "secret-data",
   "row": "N1",
   "title": {
    "fi": "Salassa pidettävät tiedot",
    "sv": "Sekretessbelagda uppgifter",
    "en": "Secret data"
   },
   "describe": {
    "fi": "Salassa pidettäviä tietoja ei saa julkaista: esimerkiksi asiakkaiden tietoja, liikesalaisuuksia tai turvallisuusjärjestelyjä, joiden julkisuus vaarantaisi niiden tarkoituksen.",
    "sv": "Sekretessbelagda uppgifter får inte publiceras: till exempel uppgifter om klienter, företagshemligheter eller säkerhetsarrangemang vars offentlighet skulle äventyra deras syfte.",
    "en": "Secret data must not be published: for example data of clients, trade secrets, or security arrangements whose publicity would endanger their purpose."
   },
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "27 § 3 mom"
    }
   ]
  },
  {
   "id": "information-security-plan",
   "row": "N2",
   "title": {
    "fi": "Tietoturvasuunnitelma",
    "sv": "Informationssäkerhetsplan",
    "en": "Information security plan"
   },
   "describe": {
    "fi": "Tietoturvasuunnitelmaa tai sen sisältöä ei julkaista, liitetä eikä yhdistetä omavalvontasuunnitelmaan. Suunnitelmassa kerrotaan vain sen laatimis- tai päivityspäivä ja kuka siitä vastaa.",
    "sv": "Informationssäkerhetsplanen eller dess innehåll publiceras inte, bifogas inte och slås inte ihop med planen för egenkontroll. I planen anges endast datumet för utarbetande eller uppdatering och vem som ansvarar för den.",
    "en": "The information security plan and its content are not published, annexed to or combined with the self-monitoring plan. The plan gives only the date it was made or updated and who answers for it."
   },
   "source": [
    {
     "kind": "custom",
     "reliability": "M",
     "note": "THL's määräys 3/2024, as THL describes it on its own pages; not checked against the text of the määräys."
    }
   ]
  },
  {
   "id": "personal-identity-code",
   "row": "N3",
   "title": {
    "fi": "Henkilötunnus",
    "sv": "Personbeteckning",
    "en": "Personal identity code"
   },
   "describe": {
    "fi": "Suunnitelmassa ei ole kenenkään henkilötunnusta.",
    "sv": "Planen innehåller ingen persons personbeteckning.",
    "en": "The plan does not contain the personal identity code of anyone."
   },
   "source": [
    {
     "kind": "custom",
     "reliability": "M",
     "note": "The General Data Protection Regulation and the Data Protection Act (1050/2018); not checked against the text."
    }
   ]
  },
  {
   "id": "client-names",
   "row": "N4",
   "title": {
    "fi": "Asiakkaiden nimet ja muut tiedot",
    "sv": "Klienternas namn och andra uppgifter",
    "en": "Names and other data of clients"
   },
   "describe": {
    "fi": "Esimerkeissä, riskitaulukoissa, palautteissa ja raporteissa ei ole asiakkaiden nimiä eikä muita tietoja, joista asiakas voidaan tunnistaa.",
    "sv": "Exempel, risktabeller, respons och rapporter innehåller inte klienters namn eller andra uppgifter av vilka en klient kan identifieras.",
    "en": "Examples, risk tables, feedback and reports do not contain names of clients or other data by which a client can be identified."
   },
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "27 § 3 mom"
    }
   ]
  },
  {
   "id": "template-leftovers",
   "row": "N5",
   "title": {
    "fi": "Mallipohjan jäänteet",
    "sv": "Rester av mallen",
    "en": "Leftovers of a template"
   },
   "describe": {
    "fi": "Mallipohjan ohjetekstit, tyhjät täyttökohdat ja rikkinäiset viittaukset, kuten ”Kuvaa:”, ”Täytä:”, ”xx.xx.xxxx” tai ”Lukijalle”, poistetaan ennen julkaisemista.",
    "sv": "Mallens anvisningar, tomma fält och brutna hänvisningar, såsom ”Beskriv:”, ”Fyll i:”, ”xx.xx.xxxx” eller ”Till läsaren”, tas bort före publiceringen.",
    "en": "Instructions, blanks and broken references of a template, such as \"Describe:\", \"Fill in:\", \"xx.xx.xxxx\" or \"To the reader\", are removed before publication."
   },
   "source": [
    {
     "kind": "custom",
     "reliability": "M",
     "note": "Good practice; such leftovers occur in published plans."
    }
   ]
  },
  {
   "id": "private-contact-data",
   "row": "N6",
   "title": {
    "fi": "Henkilöstön yksityiset yhteystiedot",
    "sv": "Personalens privata kontaktuppgifter",
    "en": "Private contact data of the staff"
   },
   "describe": {
    "fi": "Henkilöstöstä julkaistaan vain ne yhteystiedot, joita tehtävässä tarvitaan: työpuhelin ja työsähköposti, ei yksityisiä tietoja.",
    "sv": "Om personalen publiceras endast de kontaktuppgifter som behövs i uppgiften: telefon och e-post i arbetet, inga privata uppgifter.",
    "en": "Only the contact data needed in the task are published of the staff: work telephone and work e-mail, no private data."
   },
   "source": [
    {
     "kind": "custom",
     "reliability": "M",
     "note": "Data minimisation under the General Data Protection Regulation; not checked against the text."
    }
   ]
  }
 ],
 "roles": [
  {
   "id": "manager",
   "title": {
    "fi": "Vastuuhenkilö",
    "sv": "Ansvarsperson",
    "en": "Person in charge"
   },
   "when": "always",
   "required": true,
   "requirement": "unit-details",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "10 § 4 mom"
    }
   ]
  },
  {
   "id": "drafting",
   "title": {
    "fi": "Suunnitelman laatimisesta vastaava",
    "sv": "Ansvarig för utarbetandet av planen",
    "en": "Responsible for drafting the plan"
   },
   "when": "always",
   "required": true,
   "requirement": "plan-responsibilities",
   "source": [
    {
     "kind": "template",
     "reliability": "T",
     "heading": "2"
    }
   ]
  },
  {
   "id": "follow-up",
   "title": {
    "fi": "Suunnitelman toteutumisen seurannasta vastaava",
    "sv": "Ansvarig för uppföljningen av planen",
    "en": "Responsible for following the plan"
   },
   "when": "always",
   "required": true,
   "requirement": "plan-responsibilities",
   "source": [
    {
     "kind": "template",
     "reliability": "T",
     "heading": "2"
    }
   ]
  },
  {
   "id": "updating",
   "title": {
    "fi": "Suunnitelman päivittämisestä vastaava",
    "sv": "Ansvarig för uppdateringen av planen",
    "en": "Responsible for updating the plan"
   },
   "when": "always",
   "required": true,
   "requirement": "plan-responsibilities",
   "source": [
    {
     "kind": "template",
     "reliability": "T",
     "heading": "2"
    }
   ]
  },
  {
   "id": "publishing",
   "title": {
    "fi": "Suunnitelman julkaisemisesta vastaava",
    "sv": "Ansvarig för offentliggörandet av planen",
    "en": "Responsible for publishing the plan"
   },
   "when": "always",
   "required": true,
   "requirement": "plan-responsibilities",
   "source": [
    {
     "kind": "template",
     "reliability": "T",
     "heading": "2"
    }
   ]
  },
  {
   "id": "approval",
   "title": {
    "fi": "Suunnitelman hyväksyjä",
    "sv": "Godkännare av planen",
    "en": "Approver of the plan"
   },
   "when": "always",
   "required": true,
   "requirement": "plan-responsibilities",
   "source": [
    {
     "kind": "template",
     "reliability": "T",
     "heading": "2"
    }
   ]
  },
  {
   "id": "preparedness",
   "title": {
    "fi": "Valmius- ja jatkuvuudenhallinnasta vastaava",
    "sv": "Ansvarig för beredskap och kontinuitetshantering",
    "en": "Responsible for preparedness and continuity management"
   },
   "when": "always",
   "required": true,
   "requirement": "continuity",
   "source": [
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.3.5"
    }
   ]
  },
  {
   "id": "client-data",
   "title": {
    "fi": "Asiakastietojen käsittelystä vastaava johtaja",
    "sv": "Ledare med ansvar för behandlingen av kunduppgifter",
    "en": "Director in charge of the processing of client data"
   },
   "when": "always",
   "required": true,
   "requirement": "client-data",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "703/2023",
     "section": "7 §"
    },
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.2.11"
    }
   ]
  },
  {
   "id": "data-protection-officer",
   "title": {
    "fi": "Tietosuojavastaava",
    "sv": "Dataskyddsombud",
    "en": "Data protection officer"
   },
   "when": "always",
   "required": true,
   "requirement": "client-data",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "16 § 2 mom"
    }
   ]
  },
  {
   "id": "information-security",
   "title": {
    "fi": "Tietoturvasuunnitelman toteutumisesta vastaava",
    "sv": "Ansvarig för genomförandet av informationssäkerhetsplanen",
    "en": "Responsible for the implementation of the information security plan"
   },
   "when": "always",
   "required": true,
   "requirement": "information-systems",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "703/2023",
     "section": "77 §"
    }
   ]
  },
  {
   "id": "hygiene",
   "title": {
    "fi": "Hygieniavastaava tai hygieniayhdyshenkilö",
    "sv": "Hygienansvarig eller hygienkontaktperson",
    "en": "Hygiene contact person"
   },
   "when": "always",
   "required": true,
   "requirement": "infection-control",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "1227/2016",
     "section": "17 §"
    },
    {
     "kind": "template",
     "reliability": "T",
     "heading": "3.3.5"
    }
   ]
  },
  {
   "id": "medication-plan",
   "title": {
    "fi": "Lääkehoitosuunnitelmasta vastaava",
    "sv": "Ansvarig för planen för läkemedelsbehandling",
    "en": "Responsible for the medication plan"
   },
   "when": [
    "medication"
   ],
   "required": true,
   "requirement": "medication",
   "source": [
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.2.10"
    }
   ]
  },
  {
   "id": "medical-devices",
   "title": {
    "fi": "Ammattimaisen käyttäjän vastuuhenkilö (lääkinnälliset laitteet)",
    "sv": "Yrkesmässiga användarens ansvarsperson (medicintekniska produkter)",
    "en": "Person in charge of the professional user (medical devices)"
   },
   "when": [
    "medical-devices"
   ],
   "required": true,
   "requirement": "medical-devices",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "719/2021",
     "section": "32 §"
    }
   ]
  },
  {
   "id": "self-determination",
   "title": {
    "fi": "Itsemääräämisoikeutta koskevista suunnitelmista ja ohjeista vastaava",
    "sv": "Ansvarig för planer och anvisningar om självbestämmanderätten",
    "en": "Responsible for plans and instructions on self-determination"
   },
   "when": [
    "social-service",
    "restrictive-measures"
   ],
   "required": true,
   "requirement": "self-determination",
   "source": [
    {
     "kind": "template",
     "reliability": "T",
     "heading": "3.5"
    }
   ]
  },
  {
   "id": "complaints",
   "title": {
    "fi": "Muistutusten vastaanottaja ja käsittelijä",
    "sv": "Mottagare och handläggare av anmärkningar",
    "en": "Receiver and handler of objections (muistutus)"
   },
   "when": "always",
   "required": true,
   "requirement": "complaints",
   "source": [
    {
     "kind": "maarays",
     "reliability": "H",
     "heading": "2.2.4"
    }
   ]
  },
  {
   "id": "data-subject-contact",
   "title": {
    "fi": "Yhteyshenkilö rekisteröidyn oikeuksia koskevissa asioissa",
    "sv": "Kontaktperson i ärenden som gäller den registrerades rättigheter",
    "en": "Contact person for the rights of data subjects"
   },
   "when": "always",
   "required": true,
   "requirement": "client-data",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "741/2023",
     "section": "16 § 2 mom"
    }
   ]
  },
  {
   "id": "social-ombud",
   "title": {
    "fi": "Sosiaaliasiavastaava",
    "sv": "Socialombud",
    "en": "Social services ombudsperson"
   },
   "when": [
    "social-service"
   ],
   "required": true,
   "requirement": "social-ombud",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "739/2023",
     "section": "2 § 5 mom"
    }
   ]
  },
  {
   "id": "patient-ombud",
   "title": {
    "fi": "Potilasasiavastaava",
    "sv": "Patientombud",
    "en": "Patient ombudsperson"
   },
   "when": [
    "health-service"
   ],
   "required": true,
   "requirement": "patient-ombud",
   "source": [
    {
     "kind": "law",
     "reliability": "L",
     "act": "739/2023",
     "section": "2 § 5 mom"
    }
   ]
  }
 ],
 "statutes": [
  {
   "number": "741/2023",
   "fi": "Laki sosiaali- ja terveydenhuollon valvonnasta",
   "sv": "Lag om tillsynen över social- och hälsovården",
   "names": [
    "valvontalaki",
    "sote-valvontalaki"
   ],
   "status": "in-force",
   "since": "2024-01-01",
   "max-section": 57,
   "reliability": "L"
  },
  {
   "number": "739/2023",
   "fi": "Laki potilasasiavastaavista ja sosiaaliasiavastaavista",
   "sv": "Lag om patientombud och socialombud",
   "status": "in-force",
   "since": "2024-01-01",
   "max-section": 15,
   "reliability": "L"
  },
  {
   "number": "703/2023",
   "fi": "Laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä",
   "sv": "Lag om behandling av kunduppgifter inom social- och hälsovården",
   "names": [
    "asiakastietolaki"
   ],
   "status": "in-force",
   "since": "2024-01-01",
   "max-section": 102,
   "reliability": "L"
  },
  {
   "number": "530/2025",
   "fi": "Laki Lupa- ja valvontavirastosta",
   "sv": "Lag om Tillstånds- och tillsynsverket",
   "status": "in-force",
   "since": "2026-01-01",
   "reliability": "L"
  },
  {
   "number": "812/2000",
   "fi": "Laki sosiaalihuollon asiakkaan asemasta ja oikeuksista",
   "sv": "Lag om klientens ställning och rättigheter inom socialvården",
   "names": [
    "asiakaslaki",
    "sosiaalihuollon asiakaslaki"
   ],
   "status": "in-force",
   "max-section": 30,
   "reliability": "L"
  },
  {
   "number": "785/1992",
   "fi": "Laki potilaan asemasta ja oikeuksista",
   "sv": "Lag om patientens ställning och rättigheter",
   "names": [
    "potilaslaki"
   ],
   "status": "in-force",
   "max-section": 17,
   "reliability": "L"
  },
  {
   "number": "1301/2014",
   "fi": "Sosiaalihuoltolaki",
   "sv": "Socialvårdslag",
   "names": [
    "sosiaalihuoltolaki"
   ],
   "status": "in-force",
   "max-section": 62,
   "reliability": "L"
  },
  {
   "number": "417/2007",
   "fi": "Lastensuojelulaki",
   "sv": "Barnskyddslag",
   "names": [
    "lastensuojelulaki"
   ],
   "status": "in-force",
   "max-section": 95,
   "reliability": "L"
  },
  {
   "number": "504/2002",
   "fi": "Laki lasten kanssa työskentelevien rikostaustan selvittämisestä",
   "sv": "Lag om kontroll av brottslig bakgrund hos personer som arbetar med barn",
   "names": [
    "lasten rikostaustalaki"
   ],
   "status": "in-force",
   "max-section": 11,
   "reliability": "L"
  },
  {
   "number": "817/2015",
   "fi": "Laki sosiaalihuollon ammattihenkilöistä",
   "sv": "Lag om yrkesutbildade personer inom socialvården",
   "names": [
    "sosiaalihuollon ammattihenkilölaki",
    "ammattihenkilölaki"
   ],
   "status": "in-force",
   "max-section": 32,
   "reliability": "L"
  },
  {
   "number": "559/1994",
   "fi": "Laki terveydenhuollon ammattihenkilöistä",
   "sv": "Lag om yrkesutbildade personer inom hälso- och sjukvården",
   "names": [
    "terveydenhuollon ammattihenkilölaki",
    "ammattihenkilölaki"
   ],
   "status": "in-force",
   "max-section": 46,
   "reliability": "L"
  },
  {
   "number": "980/2012",
   "fi": "Laki ikääntyneen väestön toimintakyvyn tukemisesta sekä iäkkäiden sosiaali- ja terveyspalveluista",
   "sv": "Lag om stödjande av den äldre befolkningens funktionsförmåga och om social- och hälsovårdstjänster för äldre",
   "names": [
    "vanhuspalvelulaki"
   ],
   "status": "in-force",
   "max-section": 28,
   "reliability": "L"
  },
  {
   "number": "675/2023",
   "fi": "Vammaispalvelulaki",
   "sv": "Lag om funktionshinderservice",
   "names": [
    "vammaispalvelulaki"
   ],
   "status": "in-force",
   "since": "2025-01-01",
   "max-section": 42,
   "reliability": "L"
  },
  {
   "number": "519/1977",
   "fi": "Laki kehitysvammaisten erityishuollosta",
   "sv": "Lag angående specialomsorger om utvecklingsstörda",
   "names": [
    "kehitysvammalaki"
   ],
   "status": "in-force",
   "max-section": 87,
   "reliability": "L"
  },
  {
   "number": "1116/1990",
   "fi": "Mielenterveyslaki",
   "sv": "Mentalvårdslag",
   "names": [
    "mielenterveyslaki"
   ],
   "status": "in-force",
   "max-section": 35,
   "reliability": "L"
  },
  {
   "number": "41/1986",
   "fi": "Päihdehuoltolaki",
   "sv": "Lag om missbrukarvård",
   "names": [
    "päihdehuoltolaki"
   ],
   "status": "in-force",
   "max-section": 30,
   "reliability": "M"
  },
  {
   "number": "523/2015",
   "fi": "Laki ehkäisevän päihdetyön järjestämisestä",
   "sv": "Lag om organisering av det förebyggande rusmedelsarbetet",
   "status": "in-force",
   "max-section": 7,
   "reliability": "L"
  },
  {
   "number": "1326/2010",
   "fi": "Terveydenhuoltolaki",
   "sv": "Hälso- och sjukvårdslag",
   "names": [
    "terveydenhuoltolaki"
   ],
   "status": "in-force",
   "max-section": 79,
   "reliability": "L"
  },
  {
   "number": "1062/1989",
   "fi": "Erikoissairaanhoitolaki",
   "sv": "Lag om specialiserad sjukvård",
   "names": [
    "erikoissairaanhoitolaki"
   ],
   "status": "in-force",
   "max-section": 60,
   "reliability": "M"
  },
  {
   "number": "66/1972",
   "fi": "Kansanterveyslaki",
   "sv": "Folkhälsolag",
   "names": [
    "kansanterveyslaki"
   ],
   "status": "in-force",
   "max-section": 50,
   "reliability": "M"
  },
  {
   "number": "1227/2016",
   "fi": "Tartuntatautilaki",
   "sv": "Lag om smittsamma sjukdomar",
   "names": [
    "tartuntatautilaki"
   ],
   "status": "in-force",
   "max-section": 93,
   "reliability": "L"
  },
  {
   "number": "719/2021",
   "fi": "Laki lääkinnällisistä laitteista",
   "sv": "Lag om medicintekniska produkter",
   "names": [
    "laki lääkinnällisistä laitteista",
    "lääkintälaitelaki",
    "laitelaki"
   ],
   "status": "in-force",
   "max-section": 59,
   "reliability": "L"
  },
  {
   "number": "629/2010",
   "fi": "Laki terveydenhuollon laitteista ja tarvikkeista",
   "sv": "Lag om produkter och utrustning för hälso- och sjukvård",
   "names": [
    "laitelaki",
    "TLT-laki"
   ],
   "status": "superseded",
   "replaced-by": [
    "719/2021"
   ],
   "max-section": 60,
   "reliability": "M"
  },
  {
   "number": "1505/1994",
   "fi": "Laki terveydenhuollon laitteista ja tarvikkeista",
   "sv": "Lag om produkter och utrustning för hälso- och sjukvård",
   "status": "repealed",
   "replaced-by": [
    "629/2010"
   ],
   "max-section": 32,
   "reliability": "L"
  },
  {
   "number": "395/1987",
   "fi": "Lääkelaki",
   "sv": "Läkemedelslag",
   "names": [
    "lääkelaki"
   ],
   "status": "in-force",
   "max-section": 111,
   "reliability": "L"
  },
  {
   "number": "693/1987",
   "fi": "Lääkeasetus",
   "sv": "Läkemedelsförordning",
   "names": [
    "lääkeasetus"
   ],
   "status": "in-force",
   "reliability": "L"
  },
  {
   "number": "61/2007",
   "fi": "Laki sähköisestä lääkemääräyksestä",
   "sv": "Lag om elektroniska recept",
   "names": [
    "laki sähköisestä lääkemääräyksestä"
   ],
   "status": "in-force",
   "max-section": 28,
   "reliability": "L"
  },
  {
   "number": "612/2021",
   "fi": "Laki sosiaali- ja terveydenhuollon järjestämisestä",
   "sv": "Lag om ordnande av social- och hälsovård",
   "names": [
    "järjestämislaki",
    "sote-järjestämislaki"
   ],
   "status": "in-force",
   "since": "2023-01-01",
   "max-section": 62,
   "reliability": "L"
  },
  {
   "number": "611/2021",
   "fi": "Laki hyvinvointialueesta",
   "sv": "Lag om välfärdsområden",
   "names": [
    "hyvinvointialuelaki"
   ],
   "status": "in-force",
   "max-section": 151,
   "reliability": "L"
  },
  {
   "number": "615/2021",
   "fi": "Laki sosiaali- ja terveydenhuollon sekä pelastustoimen järjestämisestä Uudellamaalla",
   "sv": "Lag om ordnande av social- och hälsovården och räddningsväsendet i Nyland",
   "names": [
    "Uusimaa-laki"
   ],
   "status": "in-force",
   "max-section": 28,
   "reliability": "M"
  },
  {
   "number": "616/2021",
   "fi": "Laki sosiaali- ja terveydenhuoltoa ja pelastustoimea koskevan uudistuksen toimeenpanosta ja sitä koskevan lainsäädännön voimaanpanosta",
   "sv": "Lag om genomförande av reformen av social- och hälsovården och räddningsväsendet och om införande av den lagstiftning som gäller reformen",
   "names": [
    "sote-voimaanpanolaki"
   ],
   "status": "in-force",
   "max-section": 69,
   "reliability": "M"
  },
  {
   "number": "734/1992",
   "fi": "Laki sosiaali- ja terveydenhuollon asiakasmaksuista",
   "sv": "Lag om klientavgifter inom social- och hälsovården",
   "names": [
    "asiakasmaksulaki"
   ],
   "status": "in-force",
   "max-section": 19,
   "reliability": "L"
  },
  {
   "number": "912/1992",
   "fi": "Asetus sosiaali- ja terveydenhuollon asiakasmaksuista",
   "sv": "Förordning om klientavgifter inom social- och hälsovården",
   "names": [
    "asiakasmaksuasetus"
   ],
   "status": "in-force",
   "max-section": 35,
   "reliability": "M"
  },
  {
   "number": "569/2009",
   "fi": "Laki sosiaali- ja terveydenhuollon palvelusetelistä",
   "sv": "Lag om servicesedlar inom social- och hälsovården",
   "names": [
    "palvelusetelilaki"
   ],
   "status": "in-force",
   "max-section": 14,
   "reliability": "L"
  },
  {
   "number": "263/2015",
   "fi": "Perhehoitolaki",
   "sv": "Familjevårdslag",
   "names": [
    "perhehoitolaki"
   ],
   "status": "in-force",
   "max-section": 23,
   "reliability": "L"
  },
  {
   "number": "937/2005",
   "fi": "Laki omaishoidon tuesta",
   "sv": "Lag om stöd för närståendevård",
   "names": [
    "laki omaishoidon tuesta"
   ],
   "status": "in-force",
   "max-section": 13,
   "reliability": "L"
  },
  {
   "number": "1050/2018",
   "fi": "Tietosuojalaki",
   "sv": "Dataskyddslag",
   "names": [
    "tietosuojalaki"
   ],
   "status": "in-force",
   "max-section": 38,
   "reliability": "L"
  },
  {
   "number": "621/1999",
   "fi": "Laki viranomaisten toiminnan julkisuudesta",
   "sv": "Lag om offentlighet i myndigheternas verksamhet",
   "names": [
    "julkisuuslaki"
   ],
   "status": "in-force",
   "max-section": 38,
   "reliability": "L"
  },
  {
   "number": "434/2003",
   "fi": "Hallintolaki",
   "sv": "Förvaltningslag",
   "names": [
    "hallintolaki"
   ],
   "status": "in-force",
   "max-section": 71,
   "reliability": "L"
  },
  {
   "number": "808/2019",
   "fi": "Laki oikeudenkäynnistä hallintoasioissa",
   "sv": "Lag om rättegång i förvaltningsärenden",
   "status": "in-force",
   "max-section": 127,
   "reliability": "L"
  },
  {
   "number": "731/1999",
   "fi": "Suomen perustuslaki",
   "sv": "Finlands grundlag",
   "names": [
    "perustuslaki"
   ],
   "status": "in-force",
   "max-section": 131,
   "reliability": "L"
  },
  {
   "number": "39/1889",
   "fi": "Rikoslaki",
   "sv": "Strafflag",
   "names": [
    "rikoslaki"
   ],
   "status": "in-force",
   "reliability": "L"
  },
  {
   "number": "1325/2014",
   "fi": "Yhdenvertaisuuslaki",
   "sv": "Diskrimineringslag",
   "names": [
    "yhdenvertaisuuslaki"
   ],
   "status": "in-force",
   "max-section": 29,
   "reliability": "L"
  },
  {
   "number": "609/1986",
   "fi": "Laki naisten ja miesten välisestä tasa-arvosta",
   "sv": "Lag om jämställdhet mellan kvinnor och män",
   "names": [
    "tasa-arvolaki"
   ],
   "status": "in-force",
   "max-section": 25,
   "reliability": "L"
  },
  {
   "number": "423/2003",
   "fi": "Kielilaki",
   "sv": "Språklag",
   "names": [
    "kielilaki"
   ],
   "status": "in-force",
   "max-section": 43,
   "reliability": "L"
  },
  {
   "number": "424/2003",
   "fi": "Laki julkisyhteisöjen henkilöstöltä vaadittavasta kielitaidosta",
   "sv": "Lag om de språkkunskaper som krävs av offentligt anställda",
   "names": [
    "kielitaitolaki"
   ],
   "status": "in-force",
   "max-section": 17,
   "reliability": "L"
  },
  {
   "number": "1086/2003",
   "fi": "Saamen kielilaki",
   "sv": "Samisk språklag",
   "names": [
    "saamen kielilaki"
   ],
   "status": "in-force",
   "max-section": 35,
   "reliability": "M"
  },
  {
   "number": "738/2002",
   "fi": "Työturvallisuuslaki",
   "sv": "Arbetarskyddslag",
   "names": [
    "työturvallisuuslaki"
   ],
   "status": "in-force",
   "max-section": 68,
   "reliability": "L"
  },
  {
   "number": "44/2006",
   "fi": "Laki työsuojelun valvonnasta ja työpaikan työsuojeluyhteistoiminnasta",
   "sv": "Lag om tillsynen över arbetarskyddet och om arbetarskyddssamarbete på arbetsplatsen",
   "status": "in-force",
   "max-section": 55,
   "reliability": "L"
  },
  {
   "number": "1383/2001",
   "fi": "Työterveyshuoltolaki",
   "sv": "Lag om företagshälsovård",
   "names": [
    "työterveyshuoltolaki"
   ],
   "status": "in-force",
   "max-section": 26,
   "reliability": "L"
  },
  {
   "number": "55/2001",
   "fi": "Työsopimuslaki",
   "sv": "Arbetsavtalslag",
   "names": [
    "työsopimuslaki"
   ],
   "status": "in-force",
   "reliability": "L"
  },
  {
   "number": "759/2004",
   "fi": "Laki yksityisyyden suojasta työelämässä",
   "sv": "Lag om integritetsskydd i arbetslivet",
   "names": [
    "työelämän tietosuojalaki"
   ],
   "status": "in-force",
   "max-section": 26,
   "reliability": "L"
  },
  {
   "number": "379/2011",
   "fi": "Pelastuslaki",
   "sv": "Räddningslag",
   "names": [
    "pelastuslaki"
   ],
   "status": "in-force",
   "max-section": 112,
   "reliability": "L"
  },
  {
   "number": "407/2011",
   "fi": "Valtioneuvoston asetus pelastustoimesta",
   "sv": "Statsrådets förordning om räddningsväsendet",
   "names": [
    "pelastusasetus"
   ],
   "status": "in-force",
   "max-section": 10,
   "reliability": "M"
  },
  {
   "number": "1552/2011",
   "fi": "Valmiuslaki",
   "sv": "Beredskapslag",
   "names": [
    "valmiuslaki"
   ],
   "status": "in-force",
   "max-section": 135,
   "reliability": "L"
  },
  {
   "number": "763/1994",
   "fi": "Terveydensuojelulaki",
   "sv": "Hälsoskyddslag",
   "names": [
    "terveydensuojelulaki"
   ],
   "status": "in-force",
   "max-section": 62,
   "reliability": "L"
  },
  {
   "number": "1280/1994",
   "fi": "Terveydensuojeluasetus",
   "sv": "Hälsoskyddsförordning",
   "names": [
    "terveydensuojeluasetus"
   ],
   "status": "in-force",
   "max-section": 45,
   "reliability": "M"
  },
  {
   "number": "545/2015",
   "fi": "Sosiaali- ja terveysministeriön asetus asunnon ja muun oleskelutilan terveydellisistä olosuhteista sekä ulkopuolisten asiantuntijoiden pätevyysvaatimuksista",
   "sv": "Social- och hälsovårdsministeriets förordning om sanitära förhållanden i bostäder och andra vistelseutrymmen samt om kompetenskrav för utomstående sakkunniga",
   "names": [
    "asumisterveysasetus"
   ],
   "status": "in-force",
   "max-section": 22,
   "reliability": "M"
  },
  {
   "number": "297/2021",
   "fi": "Elintarvikelaki",
   "sv": "Livsmedelslag",
   "names": [
    "elintarvikelaki"
   ],
   "status": "in-force",
   "max-section": 87,
   "reliability": "L"
  },
  {
   "number": "948/2019",
   "fi": "Potilasvakuutuslaki",
   "sv": "Patientförsäkringslag",
   "names": [
    "potilasvakuutuslaki"
   ],
   "status": "in-force",
   "max-section": 70,
   "reliability": "L"
  },
  {
   "number": "412/1974",
   "fi": "Vahingonkorvauslaki",
   "sv": "Skadeståndslag",
   "names": [
    "vahingonkorvauslaki"
   ],
   "status": "in-force",
   "reliability": "L"
  },
  {
   "number": "770/1993",
   "fi": "Rikosrekisterilaki",
   "sv": "Straffregisterlag",
   "names": [
    "rikosrekisterilaki"
   ],
   "status": "in-force",
   "max-section": 13,
   "reliability": "L"
  },
  {
   "number": "1171/2022",
   "fi": "Laki Euroopan unionin ja kansallisen oikeuden rikkomisesta ilmoittavien henkilöiden suojelusta",
   "sv": "Lag om skydd för personer som rapporterar om överträdelser av EU-rätten och den nationella lagstiftningen",
   "names": [
    "ilmoittajansuojelulaki"
   ],
   "status": "in-force",
   "max-section": 40,
   "reliability": "L"
  },
  {
   "number": "906/2019",
   "fi": "Laki julkisen hallinnon tiedonhallinnasta",
   "sv": "Lag om informationshantering inom den offentliga förvaltningen",
   "names": [
    "tiedonhallintalaki"
   ],
   "status": "in-force",
   "max-section": 30,
   "reliability": "L"
  },
  {
   "number": "306/2019",
   "fi": "Laki digitaalisten palvelujen tarjoamisesta",
   "sv": "Lag om tillhandahållande av digitala tjänster",
   "names": [
    "digipalvelulaki"
   ],
   "status": "in-force",
   "max-section": 17,
   "reliability": "L"
  },
  {
   "number": "102/2023",
   "fi": "Laki eräiden tuotteiden esteettömyysvaatimuksista",
   "sv": "Lag om tillgänglighetskrav för vissa produkter",
   "names": [
    "esteettömyyslaki"
   ],
   "status": "in-force",
   "max-section": 20,
   "reliability": "L"
  },
  {
   "number": "442/1999",
   "fi": "Laki holhoustoimesta",
   "sv": "Lag om förmyndarverksamhet",
   "names": [
    "holhoustoimilaki"
   ],
   "status": "in-force",
   "max-section": 103,
   "reliability": "L"
  },
  {
   "number": "361/1983",
   "fi": "Laki lapsen huollosta ja tapaamisoikeudesta",
   "sv": "Lag angående vårdnad om barn och umgängesrätt",
   "names": [
    "lapsenhuoltolaki"
   ],
   "status": "in-force",
   "max-section": 21,
   "reliability": "M"
  },
  {
   "number": "540/2018",
   "fi": "Varhaiskasvatuslaki",
   "sv": "Lag om småbarnspedagogik",
   "names": [
    "varhaiskasvatuslaki"
   ],
   "status": "in-force",
   "max-section": 76,
   "reliability": "L"
  },
  {
   "number": "1287/2013",
   "fi": "Oppilas- ja opiskelijahuoltolaki",
   "sv": "Lag om elev- och studerandevård",
   "names": [
    "oppilas- ja opiskelijahuoltolaki"
   ],
   "status": "in-force",
   "max-section": 28,
   "reliability": "M"
  },
  {
   "number": "566/2005",
   "fi": "Laki Kansaneläkelaitoksen kuntoutusetuuksista ja kuntoutusrahaetuuksista",
   "sv": "Lag om Folkpensionsanstaltens rehabiliteringsförmåner och rehabiliteringspenningförmåner",
   "names": [
    "Kelan kuntoutuslaki"
   ],
   "status": "in-force",
   "max-section": 70,
   "reliability": "L"
  },
  {
   "number": "1397/2016",
   "fi": "Laki julkisista hankinnoista ja käyttöoikeussopimuksista",
   "sv": "Lag om offentlig upphandling och koncession",
   "names": [
    "hankintalaki"
   ],
   "status": "in-force",
   "reliability": "L"
  },
  {
   "number": "38/1978",
   "fi": "Kuluttajansuojalaki",
   "sv": "Konsumentskyddslag",
   "names": [
    "kuluttajansuojalaki"
   ],
   "status": "in-force",
   "reliability": "L"
  },
  {
   "number": "917/2014",
   "fi": "Tietoyhteiskuntakaari",
   "sv": "Informationssamhällsbalk",
   "names": [
    "laki sähköisen viestinnän palveluista"
   ],
   "status": "in-force",
   "max-section": 352,
   "reliability": "L"
  },
  {
   "number": "617/2009",
   "fi": "Laki vahvasta sähköisestä tunnistamisesta ja sähköisistä allekirjoituksista",
   "sv": "Lag om stark autentisering och elektroniska signaturer",
   "names": [
    "tunnistamislaki"
   ],
   "status": "in-force",
   "max-section": 51,
   "reliability": "L"
  },
  {
   "number": "571/2016",
   "fi": "Laki hallinnon yhteisistä sähköisen asioinnin tukipalveluista",
   "sv": "Lag om förvaltningens gemensamma stödtjänster för e-tjänster",
   "status": "in-force",
   "max-section": 30,
   "reliability": "L"
  },
  {
   "number": "1635/2015",
   "fi": "Laki Vankiterveydenhuollon yksiköstä",
   "sv": "Lag om Enheten för hälso- och sjukvård för fångar",
   "status": "in-force",
   "max-section": 19,
   "reliability": "L"
  },
  {
   "number": "322/1987",
   "fi": "Laki terveydenhuollon järjestämisestä puolustusvoimissa",
   "sv": "Lag om hälsovården inom försvarsmakten",
   "status": "in-force",
   "max-section": 12,
   "reliability": "L"
  },
  {
   "number": "549/2016",
   "fi": "Tupakkalaki",
   "sv": "Tobakslag",
   "names": [
    "tupakkalaki"
   ],
   "status": "in-force",
   "max-section": 126,
   "reliability": "L"
  },
  {
   "number": "1102/2017",
   "fi": "Alkoholilaki",
   "sv": "Alkohollag",
   "names": [
    "alkoholilaki"
   ],
   "status": "in-force",
   "max-section": 93,
   "reliability": "L"
  },
  {
   "number": "244/2001",
   "fi": "Yritys- ja yhteisötietolaki",
   "sv": "Företags- och organisationsdatalag",
   "names": [
    "yritystietolaki"
   ],
   "status": "in-force",
   "max-section": 22,
   "reliability": "L"
  },
  {
   "number": "661/2009",
   "fi": "Laki väestötietojärjestelmästä ja Väestörekisterikeskuksen varmennepalveluista",
   "sv": "Lag om befolkningsdatasystemet och Befolkningsregistercentralens certifikattjänster",
   "names": [
    "väestötietolaki"
   ],
   "status": "in-force",
   "max-section": 80,
   "reliability": "L"
  },
  {
   "number": "128/2010",
   "fi": "Valtioneuvoston asetus väestötietojärjestelmästä",
   "sv": "Statsrådets förordning om befolkningsdatasystemet",
   "names": [
    "väestötietoasetus"
   ],
   "status": "in-force",
   "max-section": 45,
   "reliability": "L"
  },
  {
   "number": "132/1999",
   "fi": "Maankäyttö- ja rakennuslaki",
   "sv": "Markanvändnings- och bygglag",
   "names": [
    "alueidenkäyttölaki"
   ],
   "status": "in-force",
   "max-section": 220,
   "reliability": "L"
  },
  {
   "number": "751/2023",
   "fi": "Rakentamislaki",
   "sv": "Bygglag",
   "names": [
    "rakentamislaki"
   ],
   "status": "in-force",
   "since": "2025-01-01",
   "max-section": 197,
   "reliability": "L"
  },
  {
   "number": "646/2011",
   "fi": "Jätelaki",
   "sv": "Avfallslag",
   "names": [
    "jätelaki"
   ],
   "status": "in-force",
   "max-section": 152,
   "reliability": "L"
  },
  {
   "number": "457/2024",
   "fi": "Sosiaali- ja terveysministeriön asetus sosiaali- ja terveydenhuollon asiakastietojen käsittelystä",
   "sv": "Social- och hälsovårdsministeriets förordning om behandling av kunduppgifter inom social- och hälsovården",
   "names": [
    "asiakastietoasetus"
   ],
   "status": "in-force",
   "max-section": 27,
   "reliability": "L"
  },
  {
   "number": "681/2023",
   "fi": "Laki kotoutumisen edistämisestä",
   "sv": "Lag om främjande av integration",
   "names": [
    "kotoutumislaki"
   ],
   "status": "in-force",
   "since": "2025-01-01",
   "max-section": 102,
   "reliability": "L"
  },
  {
   "number": "133/2010",
   "fi": "Laki vammaisten henkilöiden tulkkauspalvelusta",
   "sv": "Lag om tolkningstjänst för handikappade personer",
   "names": [
    "tulkkauspalvelulaki"
   ],
   "status": "in-force",
   "max-section": 31,
   "reliability": "M"
  },
  {
   "number": "859/2018",
   "fi": "Säteilylaki",
   "sv": "Strålsäkerhetslag",
   "names": [
    "säteilylaki"
   ],
   "status": "in-force",
   "max-section": 202,
   "reliability": "L"
  },
  {
   "number": "582/2017",
   "fi": "Valtioneuvoston asetus erikoissairaanhoidon työnjaosta ja eräiden tehtävien keskittämisestä",
   "sv": "Statsrådets förordning om arbetsfördelning och centralisering av vissa uppgifter inom den specialiserade sjukvården",
   "names": [
    "keskittämisasetus"
   ],
   "status": "in-force",
   "max-section": 9,
   "reliability": "M"
  },
  {
   "number": "338/2011",
   "fi": "Valtioneuvoston asetus neuvolatoiminnasta, koulu- ja opiskeluterveydenhuollosta sekä lasten ja nuorten ehkäisevästä suun terveydenhuollosta",
   "sv": "Statsrådets förordning om rådgivningsverksamhet, skol- och studerandehälsovård samt förebyggande mun- och tandvård för barn och unga",
   "names": [
    "neuvola-asetus"
   ],
   "status": "in-force",
   "max-section": 19,
   "reliability": "M"
  },
  {
   "number": "380/2023",
   "fi": "Laki työvoimapalveluiden järjestämisestä",
   "sv": "Lag om ordnande av arbetskraftsservice",
   "status": "in-force",
   "since": "2025-01-01",
   "max-section": 149,
   "reliability": "L"
  },
  {
   "number": "197/2005",
   "fi": "Veripalvelulaki",
   "sv": "Blodtjänstlag",
   "names": [
    "veripalvelulaki"
   ],
   "status": "in-force",
   "max-section": 25,
   "reliability": "L"
  },
  {
   "number": "101/2001",
   "fi": "Laki ihmisen elimien ja kudoksien lääketieteellisestä käytöstä",
   "sv": "Lag om användning av mänskliga organ och vävnader för medicinska ändamål",
   "names": [
    "kudoslaki"
   ],
   "status": "in-force",
   "max-section": 27,
   "reliability": "L"
  },
  {
   "number": "488/1999",
   "fi": "Laki lääketieteellisestä tutkimuksesta",
   "sv": "Lag om medicinsk forskning",
   "names": [
    "tutkimuslaki"
   ],
   "status": "in-force",
   "max-section": 30,
   "reliability": "L"
  },
  {
   "number": "784/2021",
   "fi": "Laki sosiaali- ja terveydenhuollon asiakastietojen sähköisestä käsittelystä",
   "sv": "Lag om elektronisk behandling av kunduppgifter inom social- och hälsovården",
   "names": [
    "asiakastietolaki"
   ],
   "status": "repealed",
   "replaced-by": [
    "703/2023"
   ],
   "since": "2024-01-01",
   "max-section": 52,
   "reliability": "L"
  },
  {
   "number": "159/2007",
   "fi": "Laki sosiaali- ja terveydenhuollon asiakastietojen sähköisestä käsittelystä",
   "sv": "Lag om elektronisk behandling av klientuppgifter inom social- och hälsovården",
   "names": [
    "asiakastietolaki"
   ],
   "status": "repealed",
   "replaced-by": [
    "784/2021"
   ],
   "since": "2021-11-01",
   "max-section": 25,
   "reliability": "L"
  },
  {
   "number": "254/2015",
   "fi": "Laki sosiaalihuollon asiakasasiakirjoista",
   "sv": "Lag om klienthandlingar inom socialvården",
   "names": [
    "sosiaalihuollon asiakasasiakirjalaki"
   ],
   "status": "repealed",
   "replaced-by": [
    "703/2023"
   ],
   "since": "2024-01-01",
   "max-section": 28,
   "reliability": "L"
  },
  {
   "number": "922/2011",
   "fi": "Laki yksityisistä sosiaalipalveluista",
   "sv": "Lag om privat socialservice",
   "names": [
    "laki yksityisistä sosiaalipalveluista"
   ],
   "status": "repealed",
   "replaced-by": [
    "741/2023"
   ],
   "since": "2024-01-01",
   "max-section": 46,
   "reliability": "L"
  },
  {
   "number": "603/1996",
   "fi": "Laki yksityisten sosiaalipalvelujen valvonnasta",
   "sv": "Lag om tillsyn över privat socialservice",
   "status": "repealed",
   "replaced-by": [
    "922/2011"
   ],
   "max-section": 25,
   "reliability": "L"
  },
  {
   "number": "152/1990",
   "fi": "Laki yksityisestä terveydenhuollosta",
   "sv": "Lag om privat hälso- och sjukvård",
   "names": [
    "laki yksityisestä terveydenhuollosta"
   ],
   "status": "repealed",
   "replaced-by": [
    "741/2023"
   ],
   "since": "2024-01-01",
   "max-section": 29,
   "reliability": "L"
  },
  {
   "number": "669/2008",
   "fi": "Laki Sosiaali- ja terveysalan lupa- ja valvontavirastosta",
   "sv": "Lag om Tillstånds- och tillsynsverket för social- och hälsovården",
   "names": [
    "Valvira-laki"
   ],
   "status": "repealed",
   "replaced-by": [
    "530/2025"
   ],
   "since": "2026-01-01",
   "max-section": 9,
   "reliability": "L"
  },
  {
   "number": "896/2009",
   "fi": "Laki aluehallintovirastoista",
   "sv": "Lag om regionförvaltningsverken",
   "names": [
    "AVI-laki"
   ],
   "status": "repealed",
   "replaced-by": [
    "530/2025"
   ],
   "since": "2026-01-01",
   "max-section": 24,
   "reliability": "L"
  },
  {
   "number": "710/1982",
   "fi": "Sosiaalihuoltolaki",
   "sv": "Socialvårdslag",
   "names": [
    "sosiaalihuoltolaki"
   ],
   "status": "repealed",
   "replaced-by": [
    "1301/2014",
    "269/2015"
   ],
   "max-section": 68,
   "reliability": "L"
  },
  {
   "number": "683/1983",
   "fi": "Lastensuojelulaki",
   "sv": "Barnskyddslag",
   "names": [
    "lastensuojelulaki"
   ],
   "status": "repealed",
   "replaced-by": [
    "417/2007"
   ],
   "since": "2008-01-01",
   "max-section": 51,
   "reliability": "L"
  },
  {
   "number": "272/2005",
   "fi": "Laki sosiaalihuollon ammatillisen henkilöstön kelpoisuusvaatimuksista",
   "sv": "Lag om behörighetsvillkoren för yrkesutbildad personal inom socialvården",
   "names": [
    "kelpoisuuslaki"
   ],
   "status": "repealed",
   "replaced-by": [
    "817/2015",
    "287/2016"
   ],
   "since": "2016-03-01",
   "max-section": 18,
   "reliability": "M"
  },
  {
   "number": "583/1986",
   "fi": "Tartuntatautilaki",
   "sv": "Lag om smittsamma sjukdomar",
   "names": [
    "tartuntatautilaki"
   ],
   "status": "repealed",
   "replaced-by": [
    "1227/2016"
   ],
   "since": "2017-03-01",
   "max-section": 45,
   "reliability": "L"
  },
  {
   "number": "380/1987",
   "fi": "Laki vammaisuuden perusteella järjestettävistä palveluista ja tukitoimista",
   "sv": "Lag om service och stöd på grund av handikapp",
   "names": [
    "vammaispalvelulaki"
   ],
   "status": "repealed",
   "replaced-by": [
    "675/2023"
   ],
   "since": "2025-01-01",
   "max-section": 23,
   "reliability": "L"
  },
  {
   "number": "298/2009",
   "fi": "Sosiaali- ja terveysministeriön asetus potilasasiakirjoista",
   "sv": "Social- och hälsovårdsministeriets förordning om journalhandlingar",
   "names": [
    "potilasasiakirja-asetus"
   ],
   "status": "repealed",
   "replaced-by": [
    "94/2022"
   ],
   "since": "2022-02-01",
   "max-section": 26,
   "reliability": "L"
  },
  {
   "number": "94/2022",
   "fi": "Sosiaali- ja terveysministeriön asetus potilasasiakirjoista",
   "sv": "Social- och hälsovårdsministeriets förordning om journalhandlingar",
   "names": [
    "potilasasiakirja-asetus"
   ],
   "status": "repealed",
   "replaced-by": [
    "703/2023",
    "457/2024"
   ],
   "max-section": 25,
   "reliability": "L"
  },
  {
   "number": "341/2011",
   "fi": "Sosiaali- ja terveysministeriön asetus laadunhallinnasta ja potilasturvallisuuden täytäntöönpanosta laadittavasta suunnitelmasta",
   "sv": "Social- och hälsovårdsministeriets förordning om uppgörande av en plan för kvalitetsledningen och för hur patientsäkerheten tillgodoses",
   "names": [
    "laatusuunnitelma-asetus"
   ],
   "status": "lapsed",
   "replaced-by": [
    "741/2023",
    "1326/2010"
   ],
   "since": "2024-01-01",
   "max-section": 4,
   "reliability": "M"
  },
  {
   "number": "523/1999",
   "fi": "Henkilötietolaki",
   "sv": "Personuppgiftslag",
   "names": [
    "henkilötietolaki"
   ],
   "status": "repealed",
   "replaced-by": [
    "1050/2018"
   ],
   "since": "2019-01-01",
   "max-section": 51,
   "reliability": "L"
  },
  {
   "number": "586/1996",
   "fi": "Hallintolainkäyttölaki",
   "sv": "Förvaltningsprocesslag",
   "names": [
    "hallintolainkäyttölaki"
   ],
   "status": "repealed",
   "replaced-by": [
    "808/2019"
   ],
   "since": "2020-01-01",
   "max-section": 82,
   "reliability": "L"
  },
  {
   "number": "21/2004",
   "fi": "Yhdenvertaisuuslaki",
   "sv": "Lag om likabehandling",
   "names": [
    "yhdenvertaisuuslaki"
   ],
   "status": "repealed",
   "replaced-by": [
    "1347/2014",
    "1325/2014"
   ],
   "since": "2015-01-01",
   "max-section": 22,
   "reliability": "L"
  },
  {
   "number": "468/2003",
   "fi": "Pelastuslaki",
   "sv": "Räddningslag",
   "names": [
    "pelastuslaki"
   ],
   "status": "repealed",
   "replaced-by": [
    "379/2011"
   ],
   "since": "2011-07-01",
   "max-section": 91,
   "reliability": "L"
  },
  {
   "number": "23/2006",
   "fi": "Elintarvikelaki",
   "sv": "Livsmedelslag",
   "names": [
    "elintarvikelaki"
   ],
   "status": "repealed",
   "replaced-by": [
    "297/2021"
   ],
   "since": "2021-04-21",
   "max-section": 88,
   "reliability": "L"
  },
  {
   "number": "585/1986",
   "fi": "Potilasvahinkolaki",
   "sv": "Patientskadelag",
   "names": [
    "potilasvahinkolaki"
   ],
   "status": "repealed",
   "replaced-by": [
    "948/2019"
   ],
   "since": "2021-01-01",
   "max-section": 16,
   "reliability": "L"
  },
  {
   "number": "36/1973",
   "fi": "Laki lasten päivähoidosta",
   "sv": "Lag om barndagvård",
   "names": [
    "päivähoitolaki"
   ],
   "status": "repealed",
   "replaced-by": [
    "540/2018"
   ],
   "since": "2018-09-01",
   "max-section": 34,
   "reliability": "L"
  },
  {
   "number": "516/2004",
   "fi": "Sähköisen viestinnän tietosuojalaki",
   "sv": "Lag om dataskydd vid elektronisk kommunikation",
   "names": [
    "sähköisen viestinnän tietosuojalaki"
   ],
   "status": "repealed",
   "replaced-by": [
    "917/2014"
   ],
   "since": "2015-01-01",
   "max-section": 44,
   "reliability": "L"
  },
  {
   "number": "733/1992",
   "fi": "Laki sosiaali- ja terveydenhuollon suunnittelusta ja valtionosuudesta",
   "sv": "Lag om planering av och statsandel för social- och hälsovården",
   "names": [
    "suunnittelu- ja valtionosuuslaki"
   ],
   "status": "repealed",
   "replaced-by": [
    "616/2021"
   ],
   "since": "2023-01-01",
   "max-section": 47,
   "reliability": "L"
  },
  {
   "number": "1379/2010",
   "fi": "Laki Terveyden ja hyvinvoinnin laitoksen alaisista lastensuojeluyksiköistä",
   "sv": "Lag om barnskyddsenheter som lyder under Institutet för hälsa och välfärd",
   "names": [
    "koulukotilaki"
   ],
   "status": "unknown",
   "replaced-by": [
    "526/2026"
   ],
   "max-section": 13,
   "reliability": "M"
  },
  {
   "number": "526/2026",
   "fi": "Laki Valtion lastensuojelulaitoksesta ja sen yhteydessä toimivasta koulusta",
   "status": "in-force",
   "since": "2026-10-01",
   "reliability": "L"
  },
  {
   "number": "504/2022",
   "fi": "Laki vuosilomalain 7 §:n väliaikaisesta muuttamisesta annetun lain voimaantulosäännöksen muuttamisesta",
   "sv": "Lag om ändring av ikraftträdandebestämmelsen i lagen om temporär ändring av 7 § i semesterlagen",
   "status": "wrong",
   "reliability": "L"
  },
  {
   "number": "130/2014",
   "fi": "Valtioneuvoston asetus taloudellisia, sosiaalisia ja sivistyksellisiä oikeuksia koskevan kansainvälisen yleissopimuksen valinnaisen pöytäkirjan voimaansaattamisesta ja pöytäkirjan lainsäädännön alaan kuuluvien määräysten voimaansaattamisesta annetun lain voimaantulosta",
   "sv": "Statsrådets förordning om sättande i kraft av det fakultativa protokollet till internationella konventionen om ekonomiska, sociala och kulturella rättigheter och om ikraftträdande av lagen om sättande i kraft av de bestämmelser som hör till området för lagstiftningen i protokollet",
   "status": "wrong",
   "reliability": "L"
  },
  {
   "number": "297/2011",
   "fi": "Valtioneuvoston asetus vientivalvontaneuvottelukunnasta",
   "sv": "Statsrådets förordning om exportkontrolldelegationen",
   "status": "wrong",
   "reliability": "L"
  },
  {
   "number": "3/2024",
   "fi": "Laki konsulipalvelulain muuttamisesta",
   "sv": "Lag om ändring av lagen om konsulära tjänster",
   "status": "trap",
   "reliability": "L"
  },
  {
   "number": "1/2024",
   "fi": "Suomen Pankin ilmoitus viitekorosta ja viivästyskoroista",
   "sv": "Finlands Banks meddelande om referensränta och dröjsmålsräntor",
   "status": "trap",
   "reliability": "L"
  },
  {
   "number": "1/2023",
   "fi": "Valtioneuvoston asetus Athene-järjestelmälle myönnettävistä erioikeuksista ja vapauksista tehdystä neuvostossa kokoontuneiden Euroopan unionin jäsenvaltioiden hallitusten edustajien päätöksestä",
   "sv": "Statsrådets förordning om beslutet av företrädarna för medlemsstaternas regeringar, församlade i rådet, om privilegier och immunitet för Athena",
   "status": "trap",
   "max-section": 4,
   "reliability": "L"
  },
  {
   "number": "2/2012",
   "fi": "Sosiaali- ja terveysministeriön asetus eläkesäätiön erinäisistä säännöksistä annetun sosiaali- ja terveysministeriön asetuksen muuttamisesta",
   "sv": "Social- och hälsovårdsministeriets förordning om ändring av social- och hälsovårdsministeriets förordning om särskilda bestämmelser för pensionsstiftelser",
   "status": "trap",
   "reliability": "M"
  },
  {
   "number": "1/2014",
   "fi": "Opetus- ja kulttuuriministeriön ilmoitus pääsystä korkeampaan koulutukseen Tanskan, Suomen, Islannin, Norjan ja Ruotsin välillä tehdyn sopimuksen muuttamisesta tehdyn sopimuksen voimaantulosta Ahvenanmaan maakunnassa",
   "sv": "Undervisnings- och kulturministeriets meddelande om ikraftträdande i landskapet Åland av avtalet om ändring av överenskommelsen mellan Danmark, Finland, Island, Norge och Sverige om tillträde till högre utbildning",
   "status": "trap",
   "reliability": "M"
  }
 ],
 "repealed-sections": [
  {
   "act": "612/2021",
   "sections": "40–49",
   "since": "2024-01-01",
   "by": "741/2023 53 §",
   "instead": "741/2023",
   "reliability": "L"
  },
  {
   "act": "1301/2014",
   "sections": "47–49",
   "since": "2024-01-01",
   "by": "741/2023 53 §",
   "instead": "741/2023",
   "reliability": "L"
  },
  {
   "act": "1326/2010",
   "sections": "8",
   "subsections": [
    3,
    4
   ],
   "since": "2024-01-01",
   "by": "741/2023 53 §",
   "instead": "741/2023",
   "reliability": "L"
  },
  {
   "act": "417/2007",
   "sections": "80",
   "subsections": [
    2
   ],
   "since": "2024-01-01",
   "by": "741/2023 53 §",
   "instead": "741/2023",
   "reliability": "L"
  },
  {
   "act": "519/1977",
   "sections": "3",
   "since": "2024-01-01",
   "by": "741/2023 53 §",
   "instead": "741/2023",
   "reliability": "L"
  },
  {
   "act": "1116/1990",
   "sections": "2, 33 a–c",
   "since": "2024-01-01",
   "by": "741/2023 53 §",
   "instead": "741/2023",
   "reliability": "L"
  },
  {
   "act": "980/2012",
   "sections": "23–24",
   "since": "2024-01-01",
   "by": "741/2023 53 §",
   "instead": "741/2023",
   "reliability": "L"
  },
  {
   "act": "322/1987",
   "sections": "6",
   "subsections": [
    2,
    3
   ],
   "since": "2024-01-01",
   "by": "741/2023 53 §",
   "instead": "741/2023",
   "reliability": "L"
  },
  {
   "act": "322/1987",
   "sections": "10 a–f",
   "since": "2024-01-01",
   "by": "741/2023 53 §",
   "instead": "741/2023",
   "reliability": "L"
  },
  {
   "act": "812/2000",
   "sections": "24, 24 a",
   "since": "2024-01-01",
   "by": "739/2023 15 §",
   "instead": "739/2023",
   "reliability": "L"
  },
  {
   "act": "785/1992",
   "sections": "11",
   "since": "2024-01-01",
   "by": "739/2023 15 §",
   "instead": "739/2023",
   "reliability": "L"
  }
 ],
 "outlines": [
  {
   "id": "aptk",
   "title": {
    "fi": "Asiakas- ja potilasturvallisuuskeskuksen mallipohja",
    "sv": "Klient- och patientsäkerhetscentrets modell",
    "en": "Template of Asiakas- ja potilasturvallisuuskeskus"
   },
   "source": {
    "kind": "template",
    "reliability": "T",
    "note": "Headings of the Omavalvontasuunnitelman mallipohja of Asiakas- ja potilasturvallisuuskeskus, from published plans that follow it; the template is not in itself binding."
   },
   "numbered": true,
   "unverified-titles": {
    "sv": [
     "1.1",
     "1.2",
     "1.3",
     "1.4",
     "2",
     "3",
     "3.1",
     "3.2",
     "3.2.1",
     "3.2.2",
     "3.3",
     "3.3.2",
     "3.3.3",
     "3.3.4",
     "3.3.5",
     "3.3.6",
     "3.3.7",
     "3.4",
     "3.5",
     "4",
     "4.1",
     "4.2",
     "4.3",
     "4.4",
     "5",
     "5.1",
     "5.2"
    ],
    "en": [
     "1",
     "1.1",
     "1.2",
     "1.3",
     "1.4",
     "2",
     "3",
     "3.1",
     "3.2",
     "3.2.1",
     "3.3",
     "3.3.2",
     "3.3.3",
     "3.3.4",
     "3.3.5",
     "3.3.6",
     "3.3.7",
     "3.4",
     "3.5",
     "4",
     "4.1",
     "4.2",
     "4.3",
     "4.4",
     "5",
     "5.1",
     "5.2"
    ]
   },
   "headings": [
    {
     "id": "1",
     "title": {
      "fi": "Palveluntuottajaa, palveluyksikköä ja toimintaa koskevat tiedot",
      "sv": "Uppgifter om tjänsteproducenten, tjänsteenheten och verksamheten",
      "en": "Information on the service provider, the service unit and its work"
     },
     "covers": [],
     "headings": [
      {
       "id": "1.1",
       "title": {
        "fi": "Palveluntuottajan perustiedot",
        "sv": "Tjänsteproducentens grunduppgifter",
        "en": "Service provider details"
       },
       "covers": [
        "provider-details"
       ]
      },
      {
       "id": "1.2",
       "title": {
        "fi": "Palveluyksikön perustiedot",
        "sv": "Tjänsteenhetens grunduppgifter",
        "en": "Service unit details"
       },
       "covers": [
        "unit-details",
        "joint-unit"
       ]
      },
      {
       "id": "1.3",
       "title": {
        "fi": "Palvelut, toiminta-ajatus ja toimintaperiaatteet",
        "sv": "Tjänster, verksamhetsidé och verksamhetsprinciper",
        "en": "Services, mission and operating principles"
       },
       "covers": [
        "services",
        "service-delivery",
        "mission-and-values",
        "client-groups",
        "counties",
        "on-behalf-of",
        "subcontracting"
       ]
      },
      {
       "id": "1.4",
       "title": {
        "fi": "Päiväys",
        "sv": "Datum",
        "en": "Date"
       },
       "covers": [
        "date-and-version"
       ]
      }
     ]
    },
    {
     "id": "2",
     "title": {
      "fi": "Omavalvontasuunnitelman laatiminen ja julkaiseminen sekä vastuunjako",
      "sv": "Utarbetande och offentliggörande av planen för egenkontroll samt ansvarsfördelning",
      "en": "Drafting and publishing the self-monitoring plan, and division of responsibilities"
     },
     "covers": [
      "plan-responsibilities",
      "staff-participation",
      "manager-leadership",
      "implementation",
      "publication",
      "updating",
      "earlier-versions",
      "self-monitoring-programme"
     ]
    },
    {
     "id": "3",
     "title": {
      "fi": "Palveluyksikön omavalvonnan toteuttaminen ja menettelytavat",
      "sv": "Genomförande av och förfaringssätt för tjänsteenhetens egenkontroll",
      "en": "Carrying out self-monitoring in the service unit, and its procedures"
     },
     "covers": [
      "risk-identification",
      "risk-controls"
     ],
     "headings": [
      {
       "id": "3.1",
       "title": {
        "fi": "Palvelujen saatavuuden varmistaminen",
        "sv": "Säkerställande av tillgången till tjänster",
        "en": "Ensuring access to services"
       },
       "covers": [
        "availability"
       ],
       "tables": [
        "availability"
       ]
      },
      {
       "id": "3.2",
       "title": {
        "fi": "Palvelujen jatkuvuuden varmistaminen",
        "sv": "Säkerställande av tjänsternas kontinuitet",
        "en": "Ensuring the continuity of services"
       },
       "covers": [],
       "tables": [
        "continuity"
       ],
       "headings": [
        {
         "id": "3.2.1",
         "title": {
          "fi": "Monialainen yhteistyö ja palvelun koordinointi",
          "sv": "Multidisciplinärt samarbete och samordning av tjänsten",
          "en": "Multidisciplinary cooperation and coordination of the service"
         },
         "covers": [
          "cooperation"
         ]
        },
        {
         "id": "3.2.2",
         "title": {
          "fi": "Valmius- ja jatkuvuudenhallinta",
          "sv": "Beredskaps- och kontinuitetshantering",
          "en": "Preparedness and business continuity management"
         },
         "covers": [
          "continuity",
          "safety-authorities"
         ]
        }
       ]
      },
      {
       "id": "3.3",
       "title": {
        "fi": "Palvelujen turvallisuuden ja laadun varmistaminen",
        "sv": "Säkerställande av tjänsternas säkerhet och kvalitet",
        "en": "Ensuring the safety and quality of services"
       },
       "covers": [],
       "tables": [
        "safety"
       ],
       "headings": [
        {
         "id": "3.3.1",
         "title": {
          "fi": "Palveluiden laadulliset edellytykset",
          "sv": "Kvalitetsmässiga krav på tjänsten",
          "en": "Qualitative prerequisites for services"
         },
         "covers": [
          "quality-requirements",
          "quality-responsibility",
          "wellbeing",
          "food-and-cleaning"
         ]
        },
        {
         "id": "3.3.2",
         "title": {
          "fi": "Toimitilat ja välineet",
          "sv": "Lokaler och utrustning",
          "en": "Premises and equipment"
         },
         "covers": [
          "premises"
         ]
        },
        {
         "id": "3.3.3",
         "title": {
          "fi": "Asiakas- ja potilastietojen käsittely ja tietosuoja",
          "sv": "Behandling av klient- och patientuppgifter samt dataskydd",
          "en": "Processing of client and patient data and data protection"
         },
         "covers": [
          "client-data"
         ]
        },
        {
         "id": "3.3.4",
         "title": {
          "fi": "Tietojärjestelmät ja teknologian käyttö",
          "sv": "Informationssystem och användning av teknik",
          "en": "Information systems and use of technology"
         },
         "covers": [
          "information-systems",
          "technology"
         ]
        },
        {
         "id": "3.3.5",
         "title": {
          "fi": "Infektioiden torjunta ja yleiset hygieniakäytännöt",
          "sv": "Infektionsbekämpning och allmän hygienpraxis",
          "en": "Infection control and general hygiene practice"
         },
         "covers": [
          "infection-control"
         ]
        },
        {
         "id": "3.3.6",
         "title": {
          "fi": "Lääkehoitosuunnitelma",
          "sv": "Plan för läkemedelsbehandling",
          "en": "Medication plan"
         },
         "covers": [
          "medication",
          "limited-medicine-stock"
         ]
        },
        {
         "id": "3.3.7",
         "title": {
          "fi": "Lääkinnälliset laitteet",
          "sv": "Medicintekniska produkter",
          "en": "Medical devices"
         },
         "covers": [
          "medical-devices"
         ]
        }
       ]
      },
      {
       "id": "3.4",
       "title": {
        "fi": "Asiakas- ja potilastyöhön osallistuvan henkilöstön riittävyyden ja osaamisen varmistaminen",
        "sv": "Säkerställande av att den personal som deltar i klient- och patientarbetet är tillräcklig och kompetent",
        "en": "Ensuring the sufficiency and competence of the staff who take part in client and patient work"
       },
       "covers": [
        "staff-structure",
        "staff-competence",
        "professional-rights",
        "criminal-record-children",
        "criminal-record-elderly-disabled",
        "students",
        "induction-and-training",
        "work-monitoring",
        "staff-sufficiency",
        "risk-competence"
       ],
       "tables": [
        "staffing"
       ]
      },
      {
       "id": "3.5",
       "title": {
        "fi": "Yhdenvertaisuuden, osallisuuden ja asiakkaan/potilaan aseman ja oikeuksien varmistaminen",
        "sv": "Säkerställande av likabehandling, delaktighet och klientens/patientens ställning och rättigheter",
        "en": "Ensuring equality, participation and the position and rights of the client or patient"
       },
       "covers": [
        "equality-and-accessibility",
        "client-rights",
        "respectful-treatment",
        "self-determination",
        "restrictive-measures",
        "good-treatment-plan",
        "legal-remedies",
        "complaints",
        "social-ombud",
        "patient-ombud",
        "consumer-advice"
       ],
       "tables": [
        "rights"
       ]
      }
     ]
    },
    {
     "id": "4",
     "title": {
      "fi": "Havaittujen puutteiden ja epäkohtien käsittely sekä toiminnan kehittäminen",
      "sv": "Behandling av observerade brister och missförhållanden samt utveckling av verksamheten",
      "en": "Handling observed deficiencies and faults, and developing the work"
     },
     "covers": [],
     "headings": [
      {
       "id": "4.1",
       "title": {
        "fi": "Toiminnassa ilmenevien epäkohtien ja puutteiden käsittely",
        "sv": "Behandling av missförhållanden och brister i verksamheten",
        "en": "Handling faults and deficiencies in the work"
       },
       "covers": [
        "incident-reporting",
        "deficiencies",
        "duty-to-report",
        "provider-notification"
       ]
      },
      {
       "id": "4.2",
       "title": {
        "fi": "Vakavien vaaratapahtumien tutkinta",
        "sv": "Utredning av allvarliga farliga situationer",
        "en": "Investigation of serious incidents"
       },
       "covers": [
        "serious-incidents"
       ]
      },
      {
       "id": "4.3",
       "title": {
        "fi": "Palautetiedon huomioiminen kehittämisessä",
        "sv": "Beaktande av respons i utvecklingsarbetet",
        "en": "Taking feedback into account in development"
       },
       "covers": [
        "feedback"
       ]
      },
      {
       "id": "4.4",
       "title": {
        "fi": "Kehittämistoimenpiteiden määrittely ja toimeenpano",
        "sv": "Fastställande och genomförande av utvecklingsåtgärder",
        "en": "Defining and carrying out development measures"
       },
       "covers": [
        "development-measures"
       ],
       "tables": [
        "actions"
       ]
      }
     ]
    },
    {
     "id": "5",
     "title": {
      "fi": "Omavalvonnan seuranta ja raportointi",
      "sv": "Uppföljning och rapportering av egenkontrollen",
      "en": "Following and reporting on self-monitoring"
     },
     "covers": [],
     "headings": [
      {
       "id": "5.1",
       "title": {
        "fi": "Laadun- ja riskienhallinnan seuranta ja raportointi",
        "sv": "Uppföljning och rapportering av kvalitets- och riskhanteringen",
        "en": "Following and reporting on quality and risk management"
       },
       "covers": [
        "risk-responsibilities",
        "risk-follow-up",
        "monitoring-findings"
       ],
       "tables": [
        "reports"
       ]
      },
      {
       "id": "5.2",
       "title": {
        "fi": "Kehittämistoimenpiteiden etenemisen seuranta ja raportointi",
        "sv": "Uppföljning och rapportering av hur utvecklingsåtgärderna framskrider",
        "en": "Following and reporting on the progress of development measures"
       },
       "covers": [
        "follow-up"
       ]
      }
     ]
    }
   ]
  },
  {
   "id": "maarays",
   "title": {
    "fi": "Määräyksen 1/2024 otsikot",
    "sv": "Rubrikerna i föreskrift 1/2024",
    "en": "Headings of määräys 1/2024"
   },
   "source": {
    "kind": "maarays",
    "reliability": "H",
    "note": "Headings of Valvira's määräys 1/2024, reconstructed from published plans that copy them; not checked against the text of the määräys."
   },
   "numbered": true,
   "unverified-titles": {
    "sv": [
     "1",
     "2",
     "2.1.1",
     "2.1.2",
     "2.1.3",
     "2.2.4",
     "2.2.6",
     "2.2.7",
     "2.2.8",
     "2.2.9",
     "2.2.10",
     "2.2.11",
     "2.3",
     "2.3.1",
     "2.3.2",
     "2.3.3",
     "2.3.4",
     "2.3.5",
     "3",
     "3.1",
     "3.2"
    ],
    "en": [
     "1",
     "2",
     "2.1",
     "2.1.1",
     "2.1.2",
     "2.1.3",
     "2.2",
     "2.2.4",
     "2.2.5",
     "2.2.6",
     "2.2.7",
     "2.2.8",
     "2.2.9",
     "2.2.10",
     "2.2.11",
     "2.3",
     "2.3.2",
     "2.3.3",
     "3",
     "3.1",
     "3.2"
    ]
   },
   "headings": [
    {
     "id": "1",
     "title": {
      "fi": "Soveltamisala",
      "sv": "Tillämpningsområde",
      "en": "Scope"
     },
     "covers": []
    },
    {
     "id": "2",
     "title": {
      "fi": "Omavalvontasuunnitelman sisältö",
      "sv": "Innehållet i planen för egenkontroll",
      "en": "Content of the self-monitoring plan"
     },
     "covers": [],
     "headings": [
      {
       "id": "2.1",
       "title": {
        "fi": "Palveluntuottajaa, palveluyksikköä ja toimintaa koskevat tiedot",
        "sv": "Uppgifter om tjänsteproducenten, tjänsteenheten och verksamheten",
        "en": "Information on the service provider, the service unit and its work"
       },
       "covers": [],
       "headings": [
        {
         "id": "2.1.1",
         "title": {
          "fi": "Palveluntuottajan perustiedot",
          "sv": "Tjänsteproducentens grunduppgifter",
          "en": "Service provider details"
         },
         "covers": [
          "provider-details"
         ]
        },
        {
         "id": "2.1.2",
         "title": {
          "fi": "Palveluyksikön perustiedot",
          "sv": "Tjänsteenhetens grunduppgifter",
          "en": "Service unit details"
         },
         "covers": [
          "unit-details",
          "joint-unit"
         ]
        },
        {
         "id": "2.1.3",
         "title": {
          "fi": "Palvelut, toiminta-ajatus ja toimintaperiaatteet",
          "sv": "Tjänster, verksamhetsidé och verksamhetsprinciper",
          "en": "Services, mission and operating principles"
         },
         "covers": [
          "services",
          "service-delivery",
          "mission-and-values",
          "client-groups",
          "counties",
          "on-behalf-of"
         ]
        }
       ]
      },
      {
       "id": "2.2",
       "title": {
        "fi": "Asiakas- ja potilasturvallisuus",
        "sv": "Klient- och patientsäkerhet",
        "en": "Client and patient safety"
       },
       "covers": [],
       "headings": [
        {
         "id": "2.2.1",
         "title": {
          "fi": "Palveluiden laadulliset edellytykset",
          "sv": "Kvalitetsmässiga krav på tjänsten",
          "en": "Qualitative prerequisites for services"
         },
         "covers": [
          "quality-requirements",
          "wellbeing",
          "food-and-cleaning",
          "infection-control"
         ]
        },
        {
         "id": "2.2.2",
         "title": {
          "fi": "Vastuu palvelujen laadusta",
          "sv": "Ansvar för tjänsternas kvalitet",
          "en": "Responsibility for service quality"
         },
         "covers": [
          "quality-responsibility",
          "manager-leadership"
         ]
        },
        {
         "id": "2.2.3",
         "title": {
          "fi": "Asiakkaan ja potilaan asema ja oikeudet",
          "sv": "Klientens ställning och rättigheter",
          "en": "Client status and rights"
         },
         "covers": [
          "availability",
          "client-rights",
          "respectful-treatment",
          "self-determination",
          "restrictive-measures",
          "good-treatment-plan",
          "equality-and-accessibility",
          "legal-remedies",
          "social-ombud",
          "patient-ombud",
          "consumer-advice"
         ]
        },
        {
         "id": "2.2.4",
         "title": {
          "fi": "Muistutusten käsittely",
          "sv": "Behandling av anmärkningar",
          "en": "Handling of objections"
         },
         "covers": [
          "complaints"
         ]
        },
        {
         "id": "2.2.5",
         "title": {
          "fi": "Henkilöstö",
          "sv": "Personal",
          "en": "Staff"
         },
         "covers": [
          "staff-structure",
          "staff-competence",
          "professional-rights",
          "criminal-record-children",
          "criminal-record-elderly-disabled",
          "students",
          "induction-and-training",
          "work-monitoring"
         ]
        },
        {
         "id": "2.2.6",
         "title": {
          "fi": "Asiakas- ja potilastyöhön osallistuvan henkilöstön riittävyyden seuranta",
          "sv": "Uppföljning av att den personal som deltar i klient- och patientarbetet är tillräcklig",
          "en": "Following the sufficiency of the staff who take part in client and patient work"
         },
         "covers": [
          "staff-sufficiency"
         ]
        },
        {
         "id": "2.2.7",
         "title": {
          "fi": "Monialainen yhteistyö ja palvelun koordinointi",
          "sv": "Multidisciplinärt samarbete och samordning av tjänsten",
          "en": "Multidisciplinary cooperation and coordination of the service"
         },
         "covers": [
          "cooperation"
         ]
        },
        {
         "id": "2.2.8",
         "title": {
          "fi": "Toimitilat ja välineet",
          "sv": "Lokaler och utrustning",
          "en": "Premises and equipment"
         },
         "covers": [
          "premises"
         ]
        },
        {
         "id": "2.2.9",
         "title": {
          "fi": "Lääkinnälliset laitteet, tietojärjestelmät ja teknologian käyttö",
          "sv": "Medicintekniska produkter, informationssystem och användning av teknik",
          "en": "Medical devices, information systems and use of technology"
         },
         "covers": [
          "medical-devices",
          "information-systems",
          "technology"
         ]
        },
        {
         "id": "2.2.10",
         "title": {
          "fi": "Lääkehoitosuunnitelma",
          "sv": "Plan för läkemedelsbehandling",
          "en": "Medication plan"
         },
         "covers": [
          "medication",
          "limited-medicine-stock"
         ]
        },
        {
         "id": "2.2.11",
         "title": {
          "fi": "Asiakas- ja potilastietojen käsittely ja tietosuoja",
          "sv": "Behandling av klient- och patientuppgifter samt dataskydd",
          "en": "Processing of client and patient data and data protection"
         },
         "covers": [
          "client-data"
         ]
        },
        {
         "id": "2.2.12",
         "title": {
          "fi": "Säännöllisesti kerättävän ja muun palautteen huomioiminen",
          "sv": "Beaktande av regelbundet insamlad respons och övrig respons",
          "en": "Consideration of regular and other feedback"
         },
         "covers": [
          "feedback"
         ]
        }
       ]
      },
      {
       "id": "2.3",
       "title": {
        "fi": "Omavalvonnan riskienhallinta",
        "sv": "Riskhantering inom egenkontrollen",
        "en": "Risk management in self-monitoring"
       },
       "covers": [],
       "headings": [
        {
         "id": "2.3.1",
         "title": {
          "fi": "Palveluyksikön riskienhallinnan vastuut, riskien tunnistaminen ja arvioiminen",
          "sv": "Ansvar för tjänsteenhetens riskhantering, identifiering och bedömning av risker",
          "en": "Risk management responsibilities, identification and assessment"
         },
         "covers": [
          "risk-responsibilities",
          "risk-identification"
         ],
         "tables": [
          "availability",
          "continuity",
          "safety",
          "staffing",
          "rights"
         ]
        },
        {
         "id": "2.3.2",
         "title": {
          "fi": "Riskienhallinnan keinot ja toiminnassa ilmenevien epäkohtien ja puutteiden käsittely",
          "sv": "Metoder för riskhantering och behandling av missförhållanden och brister i verksamheten",
          "en": "Means of managing risks, and handling faults and deficiencies in the work"
         },
         "covers": [
          "risk-controls",
          "incident-reporting",
          "deficiencies",
          "duty-to-report",
          "provider-notification",
          "serious-incidents",
          "development-measures"
         ],
         "tables": [
          "actions"
         ]
        },
        {
         "id": "2.3.3",
         "title": {
          "fi": "Riskienhallinnan seuranta, raportointi ja osaamisen varmistaminen",
          "sv": "Uppföljning av riskhanteringen, rapportering och säkerställande av kompetens",
          "en": "Following and reporting on risk management, and ensuring competence"
         },
         "covers": [
          "risk-follow-up",
          "risk-competence"
         ]
        },
        {
         "id": "2.3.4",
         "title": {
          "fi": "Ostopalvelut ja alihankinta",
          "sv": "Köpta tjänster och underleverans",
          "en": "Purchased services and subcontracting"
         },
         "covers": [
          "subcontracting"
         ]
        },
        {
         "id": "2.3.5",
         "title": {
          "fi": "Valmius- ja jatkuvuudenhallinta",
          "sv": "Beredskaps- och kontinuitetshantering",
          "en": "Preparedness and business continuity management"
         },
         "covers": [
          "continuity",
          "safety-authorities"
         ]
        }
       ]
      }
     ]
    },
    {
     "id": "3",
     "title": {
      "fi": "Omavalvontasuunnitelman toimeenpano, julkaiseminen, toteutumisen seuranta ja päivittäminen",
      "sv": "Verkställande, offentliggörande, uppföljning av genomförandet och uppdatering av planen för egenkontroll",
      "en": "Implementing, publishing, following and updating the self-monitoring plan"
     },
     "covers": [],
     "headings": [
      {
       "id": "3.1",
       "title": {
        "fi": "Toimeenpano",
        "sv": "Verkställande",
        "en": "Implementation"
       },
       "covers": [
        "plan-responsibilities",
        "staff-participation",
        "implementation"
       ]
      },
      {
       "id": "3.2",
       "title": {
        "fi": "Julkaiseminen, toteutumisen seuranta ja päivittäminen",
        "sv": "Offentliggörande, uppföljning av genomförandet och uppdatering",
        "en": "Publishing, following and updating"
       },
       "covers": [
        "date-and-version",
        "publication",
        "follow-up",
        "updating",
        "earlier-versions",
        "self-monitoring-programme",
        "monitoring-findings"
       ],
       "tables": [
        "reports"
       ]
      }
     ]
    }
   ]
  }
 ]
};
