import type { errors as english } from '../en/errors.ts';

export const errors: typeof english = {
  UNAUTHENTICATED: 'Sesja się skończyła. Po zalogowaniu wpisane dane będą na miejscu.',
  FORBIDDEN: 'To konto nie ma do tego prawa.',
  PASSWORD_CHANGE_REQUIRED: 'Najpierw wybierz własne hasło.',
  NOT_FOUND: 'Tego tu nie ma albo nie jest dla tego konta.',
  BAD_USER_INPUT: 'Jednej z wartości nie można przyjąć.',
  CONFLICT: 'W międzyczasie ktoś to zmienił. Trzeba wczytać ponownie i zdecydować jeszcze raz.',
  IDEMPOTENCY_CONFLICT: 'To samo żądanie było już wysłane z inną treścią.',
  QUERY_TOO_COMPLEX: 'Za dużo naraz. Trzeba zawęzić.',
  PAYLOAD_TOO_LARGE: 'Ten plik jest za duży.',
  UNSUPPORTED_MEDIA_TYPE: 'Takiego pliku nie można odczytać. CSV można.',
  RATE_LIMITED: 'Za dużo prób. Trzeba chwilę poczekać.',
  UPLOAD_REJECTED: 'W tej postaci pliku nie można przyjąć.',
  RULE_VERSION_LOCKED: 'Ta wersja reguł jest opublikowana i się nie zmienia.',
  SERVICE_UNAVAILABLE: 'Serwer jest zajęty albo się uruchamia. Za chwilę warto spróbować ponownie.',
  INTERNAL: 'Coś zawiodło po naszej stronie. Nic nie zostało zmienione w połowie.',
  OFFLINE: 'Brak połączenia z serwerem. Wpisane dane są zachowane.',
  GRAPHQL_VALIDATION_FAILED: 'Strona i serwer są w różnych wersjach. Trzeba wczytać stronę ponownie.',
  wait_seconds:
    'Za dużo prób. Następna za %{smart_count} sekundę. |||| Za dużo prób. Następna za %{smart_count} sekundy. |||| Za dużo prób. Następna za %{smart_count} sekund.',
  wait_minutes:
    'Za dużo prób. Następna za %{smart_count} minutę. |||| Za dużo prób. Następna za %{smart_count} minuty. |||| Za dużo prób. Następna za %{smart_count} minut.',
  code: 'Kod %{code}',
  request_id: 'żądanie %{id}',
  copy: 'Kopiuj kod i numer żądania',
};
