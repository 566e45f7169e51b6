/** What the page of mentions says itself, in one language. */
export interface MentionsWords {
  title: string;
  description: string;
  publisher: string;
  director: string;
  host: string;
  reply: string;
  replyLead: string;
}

const english: MentionsWords = {
  title: "Legal notice",
  description: "Who publishes this site, who answers for it, who hosts it, and how to reply to it.",
  publisher: "Publisher",
  director: "Director of publication",
  host: "Host",
  reply: "Right of reply",
  replyLead:
    "Anybody whom these pages name or point to may reply to them, or ask for a correction, by writing to:"
};

const french: MentionsWords = {
  title: "Mentions légales",
  description: "Qui publie ce site, qui en répond, qui l’héberge, et comment y répondre.",
  publisher: "Éditeur",
  director: "Directeur ou directrice de la publication",
  host: "Hébergeur",
  reply: "Droit de réponse",
  replyLead:
    "Toute personne nommée ou désignée dans ces pages peut y répondre, ou demander une rectification, en écrivant à\u00a0:"
};

export function mentionsWords(locale: string): MentionsWords {
  return locale.split("-")[0] === "fr" ? french : english;
}
