from nltk.chat.util import Chat

zen_chatbot: Chat
